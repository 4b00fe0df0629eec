# What each phrase of the journeys and proofs of GIS stands for. A change here changes what they ask.
@bb=gis
Feature: The phrases of GIS

  Scenario: an inactive geofence
    Given an existing "inactive-geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": false
      }
      """

  Scenario: another geofence
    Given an existing "geofence", created with the request "geofencing/post-geofences" and the body:
      """json
      {
        "name": "{{fresh text}}",
        "shape": "circle",
        "size": 500,
        "status": false
      }
      """

  Scenario: a geofence that is not active yet
    Given an existing "inactive-geofence", created with the request "geofencing/post-geofences"

  Scenario: a geofence
    Given an existing "geofence", created with the request "geofencing/post-geofences"

  Scenario: the inactive geofence can be read
    Given the next request is "geofencing/get-geofences-geofenceId"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the response status code is 200

  Scenario: an element is put under the watch of the geofence
    Given the next request is "geofencing/post-geofences-geofenceId-elements"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-elements" is sent
    Then the response status code is 201

  Scenario: the elements of the geofence can be listed
    Given the next request is "geofencing/get-geofences-geofenceId-elements"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-elements" is sent
    Then the response status code is 200

  Scenario: a rule is set for the geofence
    Given the next request is "geofencing/post-geofences-geofenceId-rules"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-rules" is sent
    Then the response status code is 201

  Scenario: the geofence can be activated
    Given the next request is "geofencing/post-geofences-geofenceId-activate"
    When the request "geofencing/post-geofences-geofenceId-activate" is sent
    Then the response status code is 200

  Scenario: the geofence is activated
    Given the next request is "geofencing/post-geofences-geofenceId-activate"
    When the request "geofencing/post-geofences-geofenceId-activate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the status of the geofence can be read
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the response status code is 200

  Scenario: the geofence can be deactivated
    Given the next request is "geofencing/post-geofences-geofenceId-deactivate"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the response status code is 200

  Scenario: the status of the geofence is read, and kept as "<status>"
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<status>"

  Scenario: the geofence is deactivated
    Given the next request is "geofencing/post-geofences-geofenceId-deactivate"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the status of the geofence differs from the kept "<status>"
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    And the path parameter "geofenceId" is set to the identifier of the existing "inactive-geofence"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the answer differs from the kept answer "<status>"

  Scenario: the other geofence is deactivated
    Given the next request is "geofencing/post-geofences-geofenceId-deactivate"
    When the request "geofencing/post-geofences-geofenceId-deactivate" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the status of the other geofence differs from the kept "<status>"
    Given the next request is "geofencing/get-geofences-geofenceId-status"
    When the request "geofencing/get-geofences-geofenceId-status" is sent
    Then the answer differs from the kept answer "<status>"

  Scenario: a geofence with the name "<name>" is drawn
    Given the next request is "geofencing/post-geofences"
    And the request body property "$.name" is set to "<name>"
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a geofence with the name "<name>", the shape "<shape>" and the size "<size>" is drawn
    Given the next request is "geofencing/post-geofences"
    And the request body:
      """json
      { "name": "<name>", "shape": "<shape>", "size": <size>, "status": false }
      """
    When the request "geofencing/post-geofences" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the geofence "<name>" gets the shape "<shape>" and the size "<size>"
    Given the next request is "geofencing/put-geofences-geofenceId"
    And the request body:
      """json
      { "name": "<name>", "shape": "<shape>", "size": <size>, "status": false }
      """
    When the request "geofencing/put-geofences-geofenceId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the geofence is read, and kept as "<geofence>"
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<geofence>"

  Scenario: the geofence is shown with the text "<text>"
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then a text in the answer contains "<text>"

  Scenario: the geofence differs from the kept "<geofence>"
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the answer differs from the kept answer "<geofence>"

  Scenario: the geofence is the same as the kept "<geofence>"
    Given the next request is "geofencing/get-geofences-geofenceId"
    When the request "geofencing/get-geofences-geofenceId" is sent
    Then the answer is the same as the kept answer "<geofence>"

  Scenario: the geofences are listed
    Given the next request is "geofencing/get-geofences"
    When the request "geofencing/get-geofences" is sent

  Scenario: the details of the map can be read
    Given the next request is "map-display/get-details"
    When the request "map-display/get-details" is sent
    Then the response status code is 200

  Scenario: the map is moved to the place
    Given the next request is "map-display/put-navigation"
    When the request "map-display/put-navigation" is sent
    Then the response status code is 204

  Scenario: the place is marked
    Given the next request is "map-display/post-bookmarks"
    When the request "map-display/post-bookmarks" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code

  Scenario: a note is left for others
    Given the next request is "map-display/post-notes"
    When the request "map-display/post-notes" is sent
    Then the response status code is 200
    And the success response body complies with the OAS schema for this operation and status code

  Scenario: what lies around the place can be asked for
    Given the next request is "query/post-locationalQuery"
    When the request "query/post-locationalQuery" is sent
    Then the response status code is 200

  Scenario: the result of the query can be read
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then the response status code is 200

  Scenario: a route to the place
    Given an existing "route", created with the request "routing/post-routes" and the body:
      """json
      {
        "startNode": { "longitude": 24.7536, "latitude": 59.437, "order": 1 },
        "endNode": { "longitude": 26.7251, "latitude": 58.378, "order": 2 },
        "passThrough": false
      }
      """

  Scenario: the directions of the route can be read
    Given the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the response status code is 200

  Scenario: the segments of the route can be read
    Given the next request is "routing/get-routes-routeId-segments"
    When the request "routing/get-routes-routeId-segments" is sent
    Then the response status code is 200

  Scenario: a data store with the name "<name>" is created
    Given the next request is "data-management/post-dataStore"
    And the request body property "$.name" is set to "<name>"
    When the request "data-management/post-dataStore" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the data store is shown with the text "<text>"
    Given the next request is "data-management/get-dataStore-dataStoreId"
    When the request "data-management/get-dataStore-dataStoreId" is sent
    Then a text in the answer contains "<text>"

  Scenario: the templates for layouts are listed
    Given the next request is "reporting/get-templates"
    When the request "reporting/get-templates" is sent

  Scenario: the attribute "<attribute>" is searched, and the answer is kept as "<answer>"
    Given the next request is "query/post-discoveryQuery"
    And the request body property "$.attributeName" is set to "<attribute>"
    When the request "query/post-discoveryQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<answer>"

  Scenario: the attribute "<attribute>", which is missing, is searched, and the answer is kept as "<answer>"
    Given the next request is "query/post-discoveryQuery"
    And the request body property "$.attributeName" is set to "<attribute>"
    When the request "query/post-discoveryQuery" is sent
    Then the answer is kept as "<answer>"

  Scenario: the result of the query is read, and kept as "<result>"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<result>"

  Scenario: the result of the query is read
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent

  Scenario: the result of the query or the kept answer "<answer>" shows "<text>"
    Given the next request is "query/get-queryResult"
    When the request "query/get-queryResult" is sent
    Then a text in the answer or in the kept answer "<answer>" contains "<text>"

  Scenario: features with the attribute "<attribute>" as "<value>" are searched, and the answer is kept as "<answer>"
    Given the next request is "query/post-attributeQuery"
    And the request body property "$.attributeName" is set to "<attribute>"
    And the request body property "$.value" is set to "<value>"
    When the request "query/post-attributeQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<answer>"

  Scenario: features with the attribute "<attribute>" as "<value>" are searched
    Given the next request is "query/post-attributeQuery"
    And the request body property "$.attributeName" is set to "<attribute>"
    And the request body property "$.value" is set to "<value>"
    When the request "query/post-attributeQuery" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: features of the layer "<layer>" around the place "<latitude>", "<longitude>" are searched, and the answer is kept as "<answer>"
    Given the next request is "query/post-locationalQuery"
    And the request body property "$.layerType" is set to "<layer>"
    And the request body property "$.latitude" is set to "<latitude>"
    And the request body property "$.longitude" is set to "<longitude>"
    When the request "query/post-locationalQuery" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<answer>"

  Scenario: features of the layer "<layer>" around a place in the sea are searched
    Given the next request is "query/post-locationalQuery"
    And the request body property "$.layerType" is set to "<layer>"
    And the request body property "$.latitude" is set to the JSON:
      """json
      0
      """
    And the request body property "$.longitude" is set to the JSON:
      """json
      0
      """
    When the request "query/post-locationalQuery" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the layers are described, among them "<layer>"
    Given the next request is "query/get-layerMetadata"
    When the request "query/get-layerMetadata" is sent
    Then a text in the answer contains "<layer>"

  Scenario: the tables without geometry are described, among them "<table>"
    Given the next request is "query/get-nonSpatialTableMetadata"
    When the request "query/get-nonSpatialTableMetadata" is sent
    Then a text in the answer contains "<table>"

  Scenario: the coordinates of the address "<address>" are asked for
    Given the next request is "geocoding/post-geocode"
    And the request body property "$.address" is set to "<address>"
    When the request "geocoding/post-geocode" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the address of the place "<latitude>", "<longitude>" is asked for
    Given the next request is "geocoding/post-reverseGeocode"
    And the request body property "$.latitude" is set to "<latitude>"
    And the request body property "$.longitude" is set to "<longitude>"
    When the request "geocoding/post-reverseGeocode" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the analyses are described, among them "<analysis>"
    Given the next request is "spatial-analysis/get-metadata"
    When the request "spatial-analysis/get-metadata" is sent
    Then a text in the answer contains "<analysis>"

  Scenario: the processes are described, among them "<process>"
    Given the next request is "spatial-analysis/get-processes"
    When the request "spatial-analysis/get-processes" is sent
    Then a text in the answer contains "<process>"

  Scenario: a task that is running
    Given an existing "running-task" that may be removed

  Scenario: the status of the task is read, and kept as "<status>"
    Given the next request is "spatial-analysis/get-taskStatus-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/get-taskStatus-taskId" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<status>"

  Scenario: the task is ended
    Given the next request is "spatial-analysis/post-terminateTask-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/post-terminateTask-taskId" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the status of the task differs from the kept "<status>"
    Given the next request is "spatial-analysis/get-taskStatus-taskId"
    And the path parameter "taskId" is set to the identifier of the existing "running-task"
    When the request "spatial-analysis/get-taskStatus-taskId" is sent
    Then the answer differs from the kept answer "<status>"

  Scenario: a route from "<start longitude>", "<start latitude>" to "<end longitude>", "<end latitude>" is asked for
    Given the next request is "routing/post-routes"
    And the request body property "$.startNode" is set to the JSON:
      """json
      { "longitude": <start longitude>, "latitude": <start latitude>, "order": 1 }
      """
    And the request body property "$.endNode" is set to the JSON:
      """json
      { "longitude": <end longitude>, "latitude": <end latitude>, "order": 2 }
      """
    When the request "routing/post-routes" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: a route is asked for
    Given the next request is "routing/post-routes"
    When the request "routing/post-routes" is sent
    Then the request is accepted, or the scenario ends here

  Scenario: the route is read
    Given the next request is "routing/get-routes-routeId"
    When the request "routing/get-routes-routeId" is sent

  Scenario: the directions of the route are read, and kept as "<directions>"
    Given the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the request is accepted, or the scenario ends here
    And the answer is kept as "<directions>"

  Scenario: the directions of the route differ from the kept "<directions>"
    Given the next request is "routing/get-routes-routeId-directions"
    When the request "routing/get-routes-routeId-directions" is sent
    Then the answer differs from the kept answer "<directions>"

  Scenario: the data store gets the name "<name>"
    Given the next request is "data-management/patch-dataStore-dataStoreId"
    And the request body property "$.name" is set to "<name>"
    When the request "data-management/patch-dataStore-dataStoreId" is sent
    Then the request is accepted, or the scenario ends here
