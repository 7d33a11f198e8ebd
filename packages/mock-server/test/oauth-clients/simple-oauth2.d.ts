/** The parts of the library that the tests use. It comes without types. */
declare module 'simple-oauth2' {
  interface Options {
    readonly client: { readonly id: string; readonly secret: string };
    readonly auth: { readonly tokenHost: string; readonly tokenPath: string };
    readonly options?: {
      readonly authorizationMethod?: 'header' | 'body';
      readonly credentialsEncodingMode?: 'strict' | 'loose';
    };
  }
  interface AccessToken {
    readonly token: Readonly<Record<string, unknown>> & { readonly access_token: string; readonly refresh_token: string };
    refresh(): Promise<AccessToken>;
  }
  class AuthorizationCode {
    constructor(options: Options);
    authorizeURL(parameters: { readonly redirect_uri: string; readonly scope?: string; readonly state: string }): string;
    getToken(parameters: { readonly code: string; readonly redirect_uri: string }): Promise<AccessToken>;
    createToken(token: AccessToken['token']): AccessToken;
  }
  class ResourceOwnerPassword {
    constructor(options: Options);
    getToken(parameters: { readonly username: string; readonly password: string }): Promise<AccessToken>;
  }
}
