package org.megdan.platform.search;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Catches the index up after each commit that told of a change, and every few seconds for what other processes left. A
 * thread of this process and not a job of the database: the folder is this process's own.
 */
@Component
class IndexWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWorker.class);
    private static final int SECONDS_BETWEEN = 5;

    private final Indexing indexing;
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("search-index").unstarted(this::work);

    private final boolean followsChanges;

    /** @param followsChanges false for a process beside the server: whoever takes a change must have the index to write it to */
    IndexWorker(Indexing indexing, @Value("${megdan.search.follows-changes:true}") boolean followsChanges) {
        this.indexing = indexing;
        this.followsChanges = followsChanges;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (followsChanges) {
            thread.start();
        }
    }

    void wake() {
        news.release();
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(SECONDS_BETWEEN));
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                // several commits in a row are one piece of news
                if (news.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
                    news.drainPermits();
                }
                indexing.catchUp();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                LOG.warn("The search index could not be caught up, next try in seconds: {}", e.toString());
            }
        }
    }
}
