/** What a JSON text can say: always plain data, never an instance, never `undefined`. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
export declare function isJsonArray(value: JsonValue | undefined): value is JsonArray;
export declare function isJsonObject(value: JsonValue | undefined): value is JsonObject;
/** The own member of that name. Never inherited: `{}` has no member `constructor`. */
export declare function member(object: JsonObject, key: string): JsonValue | undefined;
