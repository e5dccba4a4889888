// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Need.h"

#include <algorithm>

namespace hui::advice {

namespace {

bool isOneLine(const QString& text, qsizetype most)
{
    return !text.trimmed().isEmpty() && text.size() <= most && !text.contains(u'\n');
}

/// 1 and ten ASCII digits, the second 3 to 9.
bool isMobile(const QString& phone)
{
    return phone.size() == 11 && phone.at(0) == u'1' && phone.at(1) >= u'3'
        && std::ranges::all_of(phone, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<NeedFault> faultOf(
    const Need& need, const QStringList& bands, const std::optional<RiskNotice>& notice)
{
    using enum NeedFault;
    if (!isOneLine(need.name, 60))
        return Name;
    if (!isMobile(need.phone))
        return Phone;
    if (!bands.contains(need.band))
        return Band;
    if (!isOneLine(need.purpose, 60))
        return Purpose;
    if (need.remarks.size() > 200)
        return Remarks;
    if (!notice || notice->line != need.line)
        return NoticeMissing;
    if (need.noticeVersion.isEmpty())
        return NoticeUnread;
    return need.noticeVersion == notice->version ? std::nullopt : std::optional(NoticeOutdated);
}

} // namespace hui::advice
