package dev.vorm.sample.graph;

import static dev.vorm.sample.graph.AuthorTable.AUTHOR;
import static dev.vorm.sample.graph.PageTable.PAGE;
import static dev.vorm.sample.graph.PostTable.POST;
import static dev.vorm.sample.graph.RemarkTable.REMARK;
import static dev.vorm.sample.graph.TagTable.TAG;

import dev.vorm.sample.graph.GraphPlan.Rows;
import java.util.Comparator;
import java.util.Random;

/** Random plans over some rows, which may lead back to where they came from. */
record GraphPlans(GraphData data, Random random) {
    GraphPlan<Author> author(int depth) {
        GraphPlan<Author> plan = new GraphPlan<>(random, author -> "Author " + author.id() + author.name());
        if (goesOn(depth)) {
            Rows<Author, Post> posts = new Rows<>(
                    author -> data.posts().stream()
                            .filter(post -> post.author().key().equals(author.id())),
                    Comparator.comparing(Post::title).thenComparing(Post::id, Comparator.reverseOrder()),
                    Post::id,
                    POST.id);
            plan.many(AUTHOR.posts, Author::posts, posts, post(depth - 1));
        }
        if (goesOn(depth)) {
            plan.one(
                    AUTHOR.page,
                    author -> author.page().get().stream(),
                    author -> data.pages().stream()
                            .filter(page -> page.author().key().equals(author.id())),
                    page(depth - 1));
        }
        return plan;
    }

    GraphPlan<Post> post(int depth) {
        GraphPlan<Post> plan = new GraphPlan<>(random, post -> "Post " + post.id() + post.title());
        if (goesOn(depth)) {
            plan.reference(POST.author, Post::author, data::author, author(depth - 1));
        }
        if (goesOn(depth)) {
            plan.reference(POST.editor, Post::editor, data::author, author(depth - 1));
        }
        if (goesOn(depth)) {
            Rows<Post, Tag> tags =
                    new Rows<>(post -> data.tagsOf(post), Comparator.comparing(Tag::name), Tag::id, TAG.id);
            plan.many(POST.tags, Post::tags, tags, tag(depth - 1));
        }
        if (goesOn(depth)) {
            Rows<Post, Remark> remarks = new Rows<>(
                    post -> data.remarks().stream()
                            .filter(remark -> remark.post.key().equals(post.id())),
                    Comparator.comparing(remark -> remark.id),
                    remark -> remark.id,
                    REMARK.id);
            plan.many(POST.remarks, Post::remarks, remarks, remark(depth - 1));
        }
        return plan;
    }

    GraphPlan<Tag> tag(int depth) {
        GraphPlan<Tag> plan = new GraphPlan<>(random, tag -> "Tag " + tag.id() + tag.name());
        if (goesOn(depth)) {
            Rows<Tag, Post> posts = new Rows<>(
                    tag -> data.postsOf(tag),
                    Comparator.comparing(Post::title).thenComparing(Post::id),
                    Post::id,
                    POST.id);
            plan.many(TAG.posts, Tag::posts, posts, post(depth - 1));
        }
        return plan;
    }

    GraphPlan<Remark> remark(int depth) {
        GraphPlan<Remark> plan = new GraphPlan<>(random, remark -> "Remark " + remark.id + remark.text);
        if (goesOn(depth)) {
            plan.reference(REMARK.post, remark -> remark.post, data::post, post(depth - 1));
        }
        return plan;
    }

    GraphPlan<Page> page(int depth) {
        GraphPlan<Page> plan = new GraphPlan<>(random, page -> "Page " + page.id() + page.text());
        if (goesOn(depth)) {
            plan.reference(PAGE.author, Page::author, data::author, author(depth - 1));
        }
        return plan;
    }

    private boolean goesOn(int depth) {
        return depth > 0 && random.nextInt(3) > 0;
    }
}
