// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "modules/reports/ui/ReportPage.h"
#include "ui/MessageBar.h"

#include <QLineEdit>

#include <utility>

// The page's day: what is entered, and what is none.
namespace hui::reports {

void ReportPage::chooseDate()
{
    const QDate date = QDate::fromString(m_entry->text().trimmed(), QStringLiteral("yyyy-MM-dd"));
    const QDate today = dateInChina(m_services.clock.nowUtc());
    if (!date.isValid())
        return markEntry(tr("Write it as year-month-day: 2026-03-18."));
    if (date > qMax(m_services.shift.businessDate, today))
        return markEntry(tr("This day has not come yet."));
    if (m_isRefused || date != m_date)
        m_message->clear();
    markEntry({});
    if (date != std::exchange(m_date, date))
        m_reading.wish();
}

/// The entry says by itself when what stands in it is not the day that is shown.
void ReportPage::markEntry(const QString& fault)
{
    m_isRefused = !fault.isEmpty();
    m_entry->setProperty("fieldState", QLatin1StringView(m_isRefused ? "error" : "valid"));
    m_entry->setAccessibleDescription(fault);
    m_entry->update();
    if (m_isRefused)
        m_message->say(Mood::Warn, tr("Not a day"), fault);
}

} // namespace hui::reports
