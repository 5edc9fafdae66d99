import {
  COURSE_STRUCTURE_NAMESPACE,
  launchMethods,
  moveOnValues,
} from '../standards/cmi5/course-structure.ts';
import type { SchemaFiles } from './schema-files.ts';

const FILE = 'cmi5.xsd';

export const courseStructureNamespaces = [
  { prefix: undefined, uri: COURSE_STRUCTURE_NAMESPACE, schemaFile: FILE },
];

const oneOf = (values: readonly string[]): string =>
  '<xs:simpleType><xs:restriction base="xs:string">' +
  values.map((value) => `<xs:enumeration value="${value}"/>`).join('') +
  '</xs:restriction></xs:simpleType>';

const descriptions =
  '<xs:element name="title" type="c:texts"/><xs:element name="description" type="c:texts"/>';

/**
 * The part of a course structure that a module is, written from the tables of cmi5 13.1 for this lint: the
 * published schema file comes with no package of the npm registry. It is in no package of ours either,
 * because cmi5 asks for none.
 */
const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="${COURSE_STRUCTURE_NAMESPACE}"
  targetNamespace="${COURSE_STRUCTURE_NAMESPACE}" elementFormDefault="qualified">
  <xs:complexType name="texts"><xs:sequence>
    <xs:element name="langstring" maxOccurs="unbounded"><xs:complexType><xs:simpleContent>
      <xs:extension base="xs:string"><xs:attribute name="lang" type="xs:language"/></xs:extension>
    </xs:simpleContent></xs:complexType></xs:element>
  </xs:sequence></xs:complexType>
  <xs:element name="courseStructure"><xs:complexType><xs:sequence>
    <xs:element name="course"><xs:complexType>
      <xs:sequence>${descriptions}</xs:sequence>
      <xs:attribute name="id" type="xs:anyURI" use="required"/>
    </xs:complexType></xs:element>
    <xs:element name="au" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence>${descriptions}<xs:element name="url" type="xs:anyURI"/></xs:sequence>
      <xs:attribute name="id" type="xs:anyURI" use="required"/>
      <xs:attribute name="moveOn">${oneOf(moveOnValues)}</xs:attribute>
      <xs:attribute name="launchMethod">${oneOf(launchMethods)}</xs:attribute>
      <xs:attribute name="masteryScore"><xs:simpleType><xs:restriction base="xs:decimal">
        <xs:minInclusive value="0"/><xs:maxInclusive value="1"/><xs:fractionDigits value="4"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

export const courseStructureSchema: SchemaFiles = new Map([
  [FILE, new TextEncoder().encode(schema)],
]);
