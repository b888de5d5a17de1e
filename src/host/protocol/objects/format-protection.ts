import type { ObjectType } from "../definition";
import { protectionProperties } from "../format-properties";
import type { Areas } from "../targets";

export const formatProtectionType: ObjectType<Areas> = { properties: protectionProperties() };
