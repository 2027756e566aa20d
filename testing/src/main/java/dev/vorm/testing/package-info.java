/**
 * A real PostgreSQL for tests and demos: the server itself, and a JUnit extension that gives each test class a fresh
 * database on it. It may import the runtime's public packages, JUnit and what starts servers; read {@link
 * dev.vorm.testing.VormTest} first.
 */
@NullMarked
package dev.vorm.testing;

import org.jspecify.annotations.NullMarked;
