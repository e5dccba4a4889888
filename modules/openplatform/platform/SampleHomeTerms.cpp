// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/SampleTerms.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

const LocalText accountLabel{u"用户号"_s, u"Account no."_s};
const LocalText powerLabel{u"户号"_s, u"Account no."_s};

BillPick pickOf(const Draw& draw)
{
    constexpr BillPick picks[]
        = {BillPick::Many, BillPick::OldestFirst, BillPick::All, BillPick::One};
    return picks[draw.below(4, "pick"_L1)];
}

void drawOffline(Biller& biller, const Draw& draw)
{
    switch (draw.below(3, "offline"_L1)) {
    case 0:
        biller.offline = OfflinePolicy::Allowed;
        biller.offlineCap = yuan(2000);
        break;
    case 1:
        biller.offline = OfflinePolicy::Captured;
        biller.offlineCap = yuan(500);
        biller.terms.offlineMaxAgeHours = 12;
        break;
    default: biller.offline = OfflinePolicy::Never;
    }
}

/// The number of a power account (domain c.11): 13 digits or the old 10, in the south 16.
Parameter powerAccount(const SampleCity& city)
{
    if (city.hasSouthernGrid)
        return digitsParameter(u"account"_s, powerLabel, 16, 16);
    Parameter account = digitsParameter(u"account"_s, powerLabel, 10, 13);
    account.regex = u"[0-9]{10}|[0-9]{13}"_s;
    account.rule = u"utility_account_state_grid"_s;
    account.help = {u"13 位户号，旧户号 10 位"_s, u"13 digits; an old number has 10"_s};
    return account;
}

QString seasonOf(int year)
{
    return u"%1-%2"_s.arg(year).arg(year + 1);
}

/// The heating seasons that may be paid on a day: the present one and the one before.
QList<ParameterChoice> seasonsOn(const QDate& day)
{
    const int start = day.month() >= 9 ? day.year() : day.year() - 1;
    QList<ParameterChoice> seasons;
    for (const int year : {start, start - 1})
        seasons.append({seasonOf(year), {seasonOf(year) + u" 采暖季"_s, seasonOf(year)}});
    return seasons;
}

} // namespace

void stateWater(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    const int digits = 8 + subject.draw.below(5, "digits"_L1);
    terms.parameters = {digitsParameter(u"account"_s, accountLabel, digits, digits)};
    terms.parameters.first().scan = ScanSource::Barcode;
    terms.pick = pickOf(subject.draw);
    terms.receiptTemplate = u"water"_s;
    terms.subscribable = true;
    terms.invoice
        = subject.draw.isOneIn(2, "invoice"_L1) ? InvoiceKind::Electronic : InvoiceKind::None;
    drawOffline(biller, subject.draw);
    if (subject.draw.isOneIn(8, "part"_L1)) {
        terms.partPayment = true;
        terms.amount.kind = AmountRule::Kind::UpTo;
    }
    if (subject.draw.isOneIn(10, "fee"_L1))
        terms.fees = {{.flat = yuan(1), .payer = FeePayer::Customer}};
}

void stateElectricity(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    terms.parameters = {powerAccount(subject.city)};
    terms.pick = pickOf(subject.draw);
    terms.receiptTemplate = u"electricity"_s;
    terms.subscribable = true;
    terms.invoice = InvoiceKind::Electronic;
    drawOffline(biller, subject.draw);
    if (!subject.draw.isOneIn(4, "prepaid"_L1))
        return;
    // a meter that is paid ahead: what is owed is only a hint, and some works give none
    terms.fetch = subject.draw.isOneIn(3, "no hint"_L1) ? FetchMode::Direct : FetchMode::MayFetch;
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.amount = {
        .kind = AmountRule::Kind::Range, .min = yuan(10), .max = yuan(2000), .multiple = yuan(1)};
    biller.offline = OfflinePolicy::Never;
    biller.offlineCap = Money::fen(0);
}

void stateGas(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    terms.parameters = {digitsParameter(u"account"_s, accountLabel, 8, 12)};
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.receiptTemplate = u"gas"_s;
    terms.invoice = InvoiceKind::Paper;
    if (!subject.draw.isOneIn(3, "card"_L1))
        return;
    // a card meter: the card must be there, the gas is written to it afterwards
    terms.fetch = FetchMode::ValidateOnly;
    terms.parameters.first().scan = ScanSource::Card;
    terms.parameters.first().help
        = {u"IC 卡表：缴费后凭凭条写卡"_s, u"Card meter: the card is written from the slip"_s};
    terms.amount = {.kind = AmountRule::Kind::AtLeast, .min = yuan(50), .multiple = yuan(10)};
    terms.reversible = Reversible::ViaComplaint;
}

void stateProperty(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    Parameter unit{.key = u"account"_s,
        .label = {u"房号"_s, u"Unit"_s},
        .kind = ParameterKind::Alnum,
        .min = 3,
        .max = 12,
        .keypad = Keypad::Alnum,
        .mask = MaskRule::None,
        .help = {u"幢-单元-室，如 3-1-202"_s, u"House-stair-door, 3-1-202"_s}};
    Parameter owner{.key = u"owner"_s,
        .label = {u"业主姓名"_s, u"Owner"_s},
        .kind = ParameterKind::Text,
        .min = 0,
        .max = 40,
        .required = false,
        .keypad = Keypad::Full};
    Parameter from{.key = u"period"_s,
        .label = {u"起始月份"_s, u"From month"_s},
        .kind = ParameterKind::Period,
        .min = 6,
        .max = 6,
        .required = false,
        .mask = MaskRule::None};
    terms.parameters = {unit, owner, from};
    terms.secondQuery = true; // the account has several units, or areas of one
    terms.pick = BillPick::All;
    terms.receiptTemplate = u"property"_s;
    terms.fees = {{.to = yuan(1000), .flat = yuan(1), .payer = FeePayer::Biller},
        {.from = Money::fen(100'001), .perMyriad = 10, .payer = FeePayer::Biller}};
    drawOffline(biller, subject.draw);
}

void stateHeating(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    Parameter season{.key = u"season"_s,
        .label = {u"采暖季"_s, u"Season"_s},
        .kind = ParameterKind::Choice,
        .min = 9,
        .max = 9,
        .mask = MaskRule::None,
        .choices = seasonsOn(subject.day)};
    terms.parameters = {digitsParameter(u"account"_s, accountLabel, 6, 10), season};
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.sameDayOnly = true; // arrears are counted by the day
    terms.invoice = InvoiceKind::Paper;
    terms.receiptTemplate = u"heating"_s;
    terms.hours = {{CutOff::Days::Every, QTime(8, 0), QTime(20, 0), CutOff::Action::Refuse}};
    const QDate autumn(subject.day.year(), 9, 1);
    terms.fees = {{.flat = yuan(2),
        .validFrom = autumn,
        .validTo = autumn.addMonths(3),
        .payer = FeePayer::Bank}};
}

} // namespace hui::openplatform
