// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace hui {

/// Calls `then` with the result of `future` in the thread of `context`, unless `context` has been
/// destroyed by then.
///
/// QFuture::then(context, …) is not used: up to Qt 6.4 it asserts when the page has been closed
/// before the answer comes. A watcher that is a child of the page just goes away with it.
template <class T, class Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (!watcher->future().isCanceled())
                then(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace hui
