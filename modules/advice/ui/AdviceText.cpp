// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdviceText.h"

#include "app/core/ChinaTime.h"
#include "modules/advice/AdvicePaper.h"

#include <QLocale>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

bool isInChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace

QString AdviceText::line(AdviceLine line)
{
    if (isInChinese())
        return paperNameOf(line);
    switch (line) {
    case AdviceLine::Protection: return u"Protection"_s;
    case AdviceLine::Wealth: return u"Wealth"_s;
    case AdviceLine::Shopping: return u"Shopping"_s;
    case AdviceLine::Farming: return u"Farming"_s;
    }
    Q_UNREACHABLE();
}

QString AdviceText::band(const AmountBand& band)
{
    return isInChinese() ? band.name : band.nameEn;
}

QString AdviceText::title(const Information& information)
{
    return isInChinese() ? information.title : information.titleEn;
}

QString AdviceText::body(const Information& information)
{
    return isInChinese() ? information.text : information.textEn;
}

QStringList AdviceText::paragraphs(const RiskNotice& notice)
{
    return isInChinese() ? notice.paragraphs : notice.paragraphsEn;
}

QString AdviceText::grade(int riskGrade)
{
    return riskGrade > 0 ? u"R%1"_s.arg(riskGrade) : u"—"_s;
}

PillLook AdviceText::pill(ReferralState state)
{
    switch (state) {
    case ReferralState::Sending: return {tr("To be sent"), u"clock"_s, Mood::Neutral};
    case ReferralState::Unclear: return {tr("Result unknown"), u"help-circle"_s, Mood::Warn, true};
    case ReferralState::Refused: return {tr("Not taken"), u"alert-circle"_s, Mood::Bad};
    case ReferralState::Registered: return {tr("Registered"), u"edit"_s, Mood::Info};
    case ReferralState::Asking: return {tr("Asked for"), u"clock"_s, Mood::Info};
    case ReferralState::Booked: return {tr("Booked"), u"calendar-event"_s, Mood::Ok};
    case ReferralState::Cancelled: return {tr("Called off"), u"arrow-back-up"_s, Mood::Neutral};
    case ReferralState::Advised: return {tr("Took place"), u"circle-check"_s, Mood::Ok};
    case ReferralState::NoShow: return {tr("Did not come"), u"ban"_s, Mood::Warn};
    case ReferralState::Followed: return {tr("Followed up"), u"circle-check"_s, Mood::Neutral};
    case ReferralState::Review: return {tr("To be looked into"), u"alert-circle"_s, Mood::Bad};
    }
    Q_UNREACHABLE();
}

QString AdviceText::time(const QDateTime& at)
{
    return inChina(at).toString(u"MM-dd HH:mm"_s);
}

} // namespace hui::advice
