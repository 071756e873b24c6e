/** Names of the security schemes in the OpenAPI document: the two headers a key may come in. */
export const securitySchemes = { bearer: 'bearer', apiKey: 'api_key' } as const;
