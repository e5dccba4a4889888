// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayRules.h"

#include "app/core/ChinaTime.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

/// The oldest ones without a gap: the first `chosen` of what is offered.
bool isFromTheOldest(const QStringList& offered, const QStringList& chosen)
{
    return std::all_of(chosen.cbegin(), chosen.cend(), [&](const QString& bill) {
        const qsizetype place = offered.indexOf(bill);
        return place >= 0 && place < chosen.size();
    });
}

} // namespace

Result<Done> checkPick(BillPick pick, const QStringList& offered, const QStringList& chosen)
{
    const auto wrong = [](const char* text) { return failure(Error::Kind::Input, text); };
    if (chosen.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Error", "Choose at least one bill."));
    switch (pick) {
    case BillPick::Many: return Done{};
    case BillPick::One:
        if (chosen.size() == 1)
            return Done{};
        return wrong(QT_TRANSLATE_NOOP("Error", "This biller takes one bill at a time."));
    case BillPick::All:
        if (chosen.size() == offered.size())
            return Done{};
        return wrong(QT_TRANSLATE_NOOP("Error", "This biller takes all open bills together."));
    case BillPick::OldestFirst:
        if (isFromTheOldest(offered, chosen))
            return Done{};
        return wrong(QT_TRANSLATE_NOOP("Error", "This biller takes the oldest bills first."));
    case BillPick::Unknown: break;
    }
    return refused(
        QT_TRANSLATE_NOOP("Error", "This desk does not know a rule of this biller: view only."));
}

Result<Done> checkFresh(const BillerTerms& terms, const Fetched& fetched, const QDateTime& now)
{
    const bool early = fetched.at.isValid() && now < fetched.at.addSecs(terms.fetchGoodForSeconds)
        && (!fetched.expires.isValid() || now < fetched.expires);
    const bool sameDay = !terms.sameDayOnly || dateInChina(fetched.at) == dateInChina(now);
    if (!early || !sameDay)
        return refused(QT_TRANSLATE_NOOP("Error", "The bill is too old. Fetch it again."));
    if (fetched.termsVersion != terms.version)
        return refused(
            QT_TRANSLATE_NOOP("Error", "The biller's rules have changed. Fetch the bill again."));
    return Done{};
}

Result<Done> checkCancellable(const Biller& biller, const QDate& taken, const QDate& today)
{
    switch (biller.terms.reversible) {
    case Reversible::SameDay:
        if (taken == today)
            return Done{};
        return refused(
            QT_TRANSLATE_NOOP("Error", "Only a payment of today can be cancelled at the counter."));
    case Reversible::ViaComplaint:
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This biller gives money back only after a complaint. Raise one."));
    case Reversible::None:
    case Reversible::Unknown: break;
    }
    return refused(QT_TRANSLATE_NOOP("Error", "This biller does not take payments back."));
}

QDateTime complaintFrom(const BillerTerms& terms, const QDateTime& paidAt)
{
    return paidAt.addSecs(static_cast<qint64>(terms.complaintAfterHours) * 3600);
}

} // namespace hui
