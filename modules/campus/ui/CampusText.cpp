// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/CampusText.h"

#include "ui/Pill.h"

#include <QCoreApplication>
#include <QLocale>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

/// The context of the texts below.
struct CampusText {
    Q_DECLARE_TR_FUNCTIONS(CampusText)
};

} // namespace

QString nameShown(const School& school)
{
    return isChinese() || school.nameEn.isEmpty() ? school.name : school.nameEn;
}

QString nameShown(const FeeItem& item)
{
    return isChinese() || item.nameEn.isEmpty() ? item.name : item.nameEn;
}

QString kindText(SchoolKind kind)
{
    switch (kind) {
    case SchoolKind::Kindergarten: return CampusText::tr("Kindergarten");
    case SchoolKind::Primary: return CampusText::tr("Primary school");
    case SchoolKind::Junior: return CampusText::tr("Junior middle school");
    case SchoolKind::Senior: return CampusText::tr("Senior high school");
    case SchoolKind::University: return CampusText::tr("University");
    }
    Q_UNREACHABLE();
}

QString termShown(const QString& term)
{
    return term.endsWith(u"-1") ? CampusText::tr("Autumn %1").arg(term.section(u'-', 0, 0))
                                : CampusText::tr("Spring %1").arg(term.section(u'-', 1, 1));
}

QString stateText(FeeState state)
{
    switch (state) {
    case FeeState::Taken: return CampusText::tr("School is asked");
    case FeeState::Unclear: return CampusText::tr("Result unknown");
    case FeeState::Paid: return CampusText::tr("Paid");
    case FeeState::Cancelling: return CampusText::tr("Being taken back");
    case FeeState::DueBack: return CampusText::tr("Give the cash back");
    case FeeState::Refunded: return CampusText::tr("Given back");
    case FeeState::NotPaid: return CampusText::tr("Not paid");
    case FeeState::Review: return CampusText::tr("To be looked into");
    }
    Q_UNREACHABLE();
}

PillLook lookOf(FeeState state)
{
    const QString words = stateText(state);
    switch (state) {
    case FeeState::Taken:
    case FeeState::Cancelling: return {words, u"clock"_s, Mood::Info};
    case FeeState::Unclear: return {words, u"help-circle"_s, Mood::Warn, true};
    case FeeState::Paid: return {words, u"circle-check"_s, Mood::Ok};
    case FeeState::DueBack: return {words, u"arrow-back-up"_s, Mood::Warn};
    case FeeState::Refunded: return {words, u"arrow-back-up"_s, Mood::Neutral};
    case FeeState::NotPaid:
    case FeeState::Review: return {words, u"alert-circle"_s, Mood::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace hui::campus
