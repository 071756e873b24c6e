import { RequestMethod, type INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { ACCESS_METADATA, type DeclaredAccess } from './access.decorators';
import { defaultRoleFor, isMutating } from './api-role';

/** One route and who may call it. */
export interface RouteAccess {
  readonly method: string;
  readonly path: string;
  /** `RunsController.cancel` */
  readonly handler: string;
  readonly access: DeclaredAccess;
  /** Was the access chosen by someone, or is it the default? */
  readonly isDeclared: boolean;
  readonly isMutating: boolean;
}

/**
 * Every route of every controller with its access, for the test that walks them:
 * `expect(listRouteAccess(app).filter((route) => route.isMutating && !route.isDeclared)).toEqual([])`
 */
export function listRouteAccess(app: INestApplicationContext): readonly RouteAccess[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (typeof metatype === 'function' ? routesOf(metatype) : []));
}

function routesOf(controller: Function): readonly RouteAccess[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const declared = accessOf(handler) ?? accessOf(controller);
    const methodName = RequestMethod[method];
    return pathsOf(controller).flatMap((base) =>
      pathsOf(handler).map((path) => ({
        method: methodName,
        path: `/${[base, path]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`,
        handler: `${controller.name}.${name}`,
        access: declared ?? defaultRoleFor(methodName),
        isDeclared: declared !== undefined,
        isMutating: isMutating(methodName),
      })),
    );
  });
}

function accessOf(target: object): DeclaredAccess | undefined {
  return Reflect.getMetadata(ACCESS_METADATA, target) as DeclaredAccess | undefined;
}

function pathsOf(target: object): readonly string[] {
  const paths = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return Array.isArray(paths) ? paths : [paths ?? ''];
}
