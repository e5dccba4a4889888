// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/RiskNotice.h"

namespace hui::advice {

std::optional<RiskNotice> noticeOn(const QList<RiskNotice>& all, AdviceLine line, const QDate& day)
{
    std::optional<RiskNotice> newest;
    for (const RiskNotice& notice : all) {
        const bool hasBegun
            = day.isValid() && notice.validFrom.isValid() && notice.validFrom <= day;
        if (notice.line == line && hasBegun && (!newest || newest->validFrom < notice.validFrom))
            newest = notice;
    }
    return newest;
}

NoticeReading::NoticeReading(qsizetype paragraphs)
    : m_paragraphs(paragraphs)
{
}

void NoticeReading::show(qsizetype paragraph)
{
    if (paragraph == m_read && m_read < m_paragraphs)
        ++m_read;
}

bool NoticeReading::isRead() const
{
    return m_paragraphs > 0 && m_read == m_paragraphs;
}

bool NoticeReading::confirm()
{
    m_isConfirmed = isRead();
    return m_isConfirmed;
}

bool NoticeReading::isConfirmed() const
{
    return m_isConfirmed;
}

} // namespace hui::advice
