/**
 * The JSON API: a class for the routes of each resource, reading of requests, and answers to what goes wrong. It imports
 * the model and Vert.x Web; read {@link dev.vorm.sample.web.Api} first.
 */
@NullMarked
package dev.vorm.sample.web;

import org.jspecify.annotations.NullMarked;
