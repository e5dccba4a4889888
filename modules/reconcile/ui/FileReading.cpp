// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ui/FileReading.h"

#include "app/core/Assert.h"
#include "app/core/Async.h"
#include "app/settlement/BookedDayWire.h"

#include <utility>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

Result<BookedPage> pageOf(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->isProblem())
        return std::unexpected(errorOf(*answer));
    return bookedPageFromJson(answer->body);
}

} // namespace

FileReading::FileReading(Uplink& uplink, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
{
}

void FileReading::read(const QDate& businessDate, Then then)
{
    HUI_ASSERT(!m_then);
    m_then = std::move(then);
    m_date = businessDate;
    m_day = {};
    ask(0);
}

void FileReading::ask(qint64 after)
{
    const QString path
        = u"/v1/branch/reconciliation?date=%1&after=%2"_s.arg(m_date.toString(Qt::ISODate))
              .arg(after);
    whenDone(m_uplink.ask({.path = path}), this,
        [this](const Result<UplinkAnswer>& answer) { answered(answer); });
}

void FileReading::answered(const Result<UplinkAnswer>& answer)
{
    const Result<BookedPage> page = pageOf(answer);
    if (!page && page.error().kind == Error::Kind::Offline)
        return std::exchange(m_then, {})(std::optional<BookedDay>());
    if (!page)
        return std::exchange(m_then, {})(std::unexpected(page.error()));
    if (const auto added = append(m_day, *page); !added)
        return std::exchange(m_then, {})(std::unexpected(added.error()));
    if (page->next > 0)
        return ask(page->next);
    std::exchange(m_then, {})(std::optional(m_day));
}

} // namespace hui::reconcile
