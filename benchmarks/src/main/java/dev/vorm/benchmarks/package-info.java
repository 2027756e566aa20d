/**
 * Measures what generated code costs beside code that a careful person would write on the driver itself, in the same run
 * on the same server. May import all of the runtime and the peers. Start with {@link dev.vorm.benchmarks.Benchmarks}.
 */
package dev.vorm.benchmarks;
