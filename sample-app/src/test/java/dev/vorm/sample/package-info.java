/** The sample over real HTTP and on a real PostgreSQL. */
package dev.vorm.sample;
