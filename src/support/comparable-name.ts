/** Names are the same whether they are written as `dueDate`, `due_date` or `due-date`. */
export function comparableName(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase();
}
