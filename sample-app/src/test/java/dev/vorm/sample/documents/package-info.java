/** Records that are kept as JSON, and queries of their parts. Read first: {@code Member}. */
package dev.vorm.sample.documents;
