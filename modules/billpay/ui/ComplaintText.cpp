// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ComplaintText.h"

#include "app/core/ChinaTime.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

QString ComplaintText::name(ComplaintStatus status)
{
    switch (status) {
    case ComplaintStatus::Open: return tr("Raised");
    case ComplaintStatus::Assigned: return tr("With the biller");
    case ComplaintStatus::Resolved: return tr("Settled");
    case ComplaintStatus::Rejected: return tr("Rejected");
    case ComplaintStatus::Defaulted: return tr("Closed unanswered");
    case ComplaintStatus::PendingRefund: return tr("Refund granted");
    case ComplaintStatus::Refunded: return tr("Refunded");
    case ComplaintStatus::Failed: return tr("Not raised");
    }
    Q_UNREACHABLE();
}

QString ComplaintText::due(const Complaint& complaint, const QDate& today)
{
    if (!complaint.dueOn.isValid())
        return {};
    const QString day = complaint.dueOn.toString(Qt::ISODate);
    return isOverdue(complaint, today) ? tr("%1, overdue").arg(day) : day;
}

QString ComplaintText::timeline(const Complaint& complaint)
{
    QStringList lines;
    for (const ComplaintStep& step : complaint.steps)
        lines += inChina(step.at).toString(u"MM-dd HH:mm"_s) + u"   "_s + name(step.status);
    return lines.join(u'\n');
}

PillLook pillOf(const Complaint& complaint, const QDate& today, int warnDays)
{
    const QString name = ComplaintText::name(complaint.status);
    if (isDueSoon(complaint, today, warnDays, HolidayCalendar::national()))
        return {complaint.dueOn == today ? ComplaintText::tr("Due today")
                                         : ComplaintText::tr("Due soon"),
            u"clock"_s, Mood::Warn};
    switch (complaint.status) {
    case ComplaintStatus::Open:
    case ComplaintStatus::Assigned:
        return isOverdue(complaint, today)
            ? PillLook{ComplaintText::tr("Overdue"), u"clock"_s, Mood::Bad}
            : PillLook{name, u"speakerphone"_s, Mood::Info};
    case ComplaintStatus::PendingRefund: return {name, u"alert-circle"_s, Mood::Warn};
    case ComplaintStatus::Resolved:
    case ComplaintStatus::Defaulted:
    case ComplaintStatus::Refunded: return {name, u"circle-check"_s, Mood::Ok};
    case ComplaintStatus::Rejected:
    case ComplaintStatus::Failed: return {name, u"alert-circle"_s, Mood::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace hui::billpay
