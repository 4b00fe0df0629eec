# The command line in a small image that runs as a user without rights.
#   docker build --tag govstack-check .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" govstack-check run consent --profile govstack-check.yaml
FROM node:22-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-alpine
ENV NODE_ENV=production
COPY --from=build /app/package.json /app/LICENSE /app/
COPY --from=build /app/bin /app/bin
COPY --from=build /app/dist /app/dist
COPY --from=build /app/features /app/features
COPY --from=build /app/specs /app/specs
COPY --from=build /app/fixtures/profiles /app/fixtures/profiles
COPY --from=build /app/node_modules /app/node_modules
WORKDIR /work
RUN chown node:node /work
USER node
ENTRYPOINT ["node", "/app/bin/govstack-check.js"]
CMD ["--help"]
