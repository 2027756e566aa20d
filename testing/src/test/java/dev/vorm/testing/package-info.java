/** The extension on a real server, and the servers themselves. */
package dev.vorm.testing;
