/**
 * What the manuals of query builders show, said in the query language: cheeses and those who make, sell and eat them. Each test is a
 * query and what it gives; where it tells more than the query, the text that PostgreSQL gets.
 */
package dev.vorm.sample.manual;
