// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "ui/Reading.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace hui {

/// What a page or window shows of the store, read again whenever something may have changed. One
/// reading at a time, and after each a rest: thousands of operations settled in a few seconds are
/// shown a few times a second, and the window stays free for the teller's keys.
template <class T>
class PageReading {
    Q_DISABLE_COPY_MOVE(PageReading)

public:
    /// Between the end of a reading and the next one; shorter than what an eye waits for.
    static constexpr int restMs = 300;

    using Read = std::function<Result<T>(Database&)>;
    using Show = std::function<void(const Result<T>&)>;

    /// `read` runs on the store's thread, `show` in that of the page as long as the page lives.
    PageReading(Store& store, QWidget& page, Read read, Show show)
        : PageReading(store, page, [read = std::move(read)] { return read; }, std::move(show))
    {
    }

    /// What is read depends on the page, on a day that the teller chooses: `question` is asked for
    /// it in the page's thread when a reading begins, not when one is wished.
    PageReading(Store& store, QWidget& page, std::function<Read()> question, Show show)
        : m_store(store)
        , m_page(page)
        , m_question(std::move(question))
        , m_show(std::move(show))
    {
        m_rest.setSingleShot(true);
        m_rest.setInterval(restMs);
        QObject::connect(&m_rest, &QTimer::timeout, &m_page, [this] {
            if (m_reading.end())
                wish();
        });
    }

    /// What is shown may not be true any more.
    void wish()
    {
        if (!m_reading.begin())
            return;
        whenDone(m_store.run(m_question()), &m_page, [this](const Result<T>& answer) {
            m_show(answer);
            m_rest.start();
        });
    }

private:
    Store& m_store;
    QWidget& m_page;
    const std::function<Read()> m_question;
    const Show m_show;
    Reading m_reading;
    QTimer m_rest;
};

} // namespace hui
