export { type JsonObject, type JsonValue, isJsonObject } from './json';
export { parseLosslessJson, stringifyLosslessJson } from './lossless-json';
