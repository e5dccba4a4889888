// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/Need.h"

#include "app/core/rules/Phone.h"

namespace hui::advice {

namespace {

bool isOneLine(const QString& text, qsizetype most)
{
    return !text.trimmed().isEmpty() && text.size() <= most && !text.contains(u'\n');
}

/// As it is kept: eleven digits and nothing else.
bool isMobile(const QString& phone)
{
    const RuleOutcome checked = checkMobile(phone, {});
    return checked.valid && checked.normalised == phone;
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
