// Generated from Post by Vorm; change that record instead.
package app;

import dev.vorm.execute.SqlExecutor;
import dev.vorm.execute.SqlStatement;
import dev.vorm.repository.CrudRepository;
import dev.vorm.support.Crud;
import dev.vorm.support.Fingerprint;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The asynchronous CRUD repository of {@link Post}.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public class PostCrud implements CrudRepository<Post, Long> {
    private static final SqlStatement<Post> FIND_BY_ID = SqlStatement.named(
            "Post.findById",
            "SELECT id, author_id, editor_id, title\n"
                    + "FROM graph_posts\n"
                    + "WHERE id = $1",
            PostMapping.reader("Post.findById"));

    private static final SqlStatement<Post> FIND_ALL_BY_ID = SqlStatement.named(
            "Post.findAllById",
            "SELECT graph_posts.id, graph_posts.author_id, graph_posts.editor_id, graph_posts.title\n"
                    + "FROM unnest($1::bigint[]) WITH ORDINALITY AS input (id, input_order)\n"
                    + "JOIN graph_posts ON graph_posts.id = input.id\n"
                    + "ORDER BY input_order",
            PostMapping.reader("Post.findAllById"));

    private static final SqlStatement<Post> FIND_ALL = SqlStatement.named(
            "Post.findAll",
            "SELECT id, author_id, editor_id, title\n"
                    + "FROM graph_posts",
            PostMapping.reader("Post.findAll"));

    private static final SqlStatement<Boolean> EXISTS = SqlStatement.named(
            "Post.exists",
            "SELECT EXISTS (SELECT 1 FROM graph_posts WHERE id = $1)",
            Values::readBoolean);

    private static final SqlStatement<Long> COUNT = SqlStatement.named(
            "Post.count",
            "SELECT count(*)\n"
                    + "FROM graph_posts",
            Values::readLong);

    private static final SqlStatement<Void> INSERT = SqlStatement.named(
            "Post.insert",
            "INSERT INTO graph_posts (author_id, editor_id, title)\n"
                    + "VALUES ($1, $2, $3)\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> INSERT_ALL = SqlStatement.named(
            "Post.insertAll",
            "INSERT INTO graph_posts (author_id, editor_id, title)\n"
                    + "SELECT author_id, editor_id, title\n"
                    + "FROM unnest($1::bigint[], $2::bigint[], $3::text[]) WITH ORDINALITY AS input (author_id, editor_id, title, input_order)\n"
                    + "ORDER BY input_order\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> UPDATE = SqlStatement.named(
            "Post.update",
            "UPDATE graph_posts\n"
                    + "SET author_id = $2, editor_id = $3, title = $4\n"
                    + "WHERE id = $1\n"
                    + "RETURNING id");

    private static final SqlStatement<Void> DELETE = SqlStatement.named(
            "Post.delete",
            "DELETE FROM graph_posts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_BY_ID = SqlStatement.named(
            "Post.deleteById",
            "DELETE FROM graph_posts\n"
                    + "WHERE id = $1");

    private static final SqlStatement<Void> DELETE_ALL_BY_ID = SqlStatement.named(
            "Post.deleteAllById",
            "DELETE FROM graph_posts\n"
                    + "WHERE id = ANY ($1::bigint[])");

    private final SqlExecutor executor;

    public PostCrud(SqlExecutor executor) {
        this.executor = executor;
    }

    @Override
    public Future<Optional<Post>> findById(Long id) {
        return Crud.findById(executor, FIND_BY_ID, id, PostMapping::keyBinds);
    }

    @Override
    public Future<Post> getById(Long id) {
        return Crud.getById(executor, FIND_BY_ID, id, PostMapping::keyBinds);
    }

    @Override
    public Future<List<Post>> findAllById(Collection<? extends Long> ids) {
        return Crud.findAllById(executor, FIND_ALL_BY_ID, ids, PostMapping::keysBinds);
    }

    @Override
    public Future<List<Post>> findAll() {
        return Crud.findAll(executor, FIND_ALL);
    }

    @Override
    public Future<Boolean> exists(Long id) {
        return Crud.exists(executor, EXISTS, id, PostMapping::keyBinds);
    }

    @Override
    public Future<Long> count() {
        return Crud.count(executor, COUNT);
    }

    @Override
    public Future<Post> insert(Post post) {
        return Crud.insert(executor, INSERT, post, PostMapping::insertBinds, PostMapping::inserted);
    }

    @Override
    public Future<List<Post>> insertAll(Collection<? extends Post> posts) {
        return Crud.insertAll(executor, INSERT_ALL, posts, PostMapping::insertAllBinds,
                PostMapping::inserted);
    }

    @Override
    public Future<Post> update(Post post) {
        return Crud.update(executor, UPDATE, EXISTS, post, PostMapping::updateBinds,
                PostMapping::updated, PostMapping::key, PostMapping::keyBinds);
    }

    @Override
    public Future<Void> delete(Post post) {
        return Crud.delete(executor, DELETE, EXISTS, post, PostMapping::deleteBinds,
                PostMapping::key, PostMapping::keyBinds);
    }

    @Override
    public Future<Boolean> deleteById(Long id) {
        return Crud.deleteById(executor, DELETE_BY_ID, id, PostMapping::keyBinds);
    }

    @Override
    public Future<Long> deleteAllById(Collection<? extends Long> ids) {
        return Crud.deleteAllById(executor, DELETE_ALL_BY_ID, ids, PostMapping::keysBinds);
    }

    @Override
    public Long keyOf(Post post) {
        return PostMapping.key(post);
    }

    @Override
    public SqlExecutor executor() {
        return executor;
    }

    @Override
    public PostCrud with(SqlExecutor executor) {
        return new PostCrud(executor);
    }
}
