// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/platform/SampleTerms.h"

namespace hui::openplatform {

using namespace Qt::StringLiterals;

namespace {

const QList<Money> topUpFaces{yuan(30), yuan(50), yuan(100), yuan(200), yuan(300), yuan(500)};
const QList<Money> fuelFaces{yuan(100), yuan(200), yuan(500), yuan(1000)}; // domain c.10

/// What may be taken at each door and by each way of paying.
QList<PayLimit> limitsUpTo(Money most)
{
    return {{PayChannel::Branch, PayMode::Cash, Money::fen(1), most, yuan(10'000)},
        {PayChannel::Branch, PayMode::Card, Money::fen(1), most, yuan(20'000)},
        {PayChannel::Branch, PayMode::Account, Money::fen(1), most, yuan(20'000)},
        {PayChannel::Branch, PayMode::CustomerQr, Money::fen(1), yuan(1000), yuan(5000)},
        {PayChannel::Kiosk, PayMode::Card, Money::fen(1), most, yuan(5000)},
        {PayChannel::Online, PayMode::Transfer, Money::fen(1), most, yuan(5000)}};
}

/// One plan for each network and face value: whose number it is decides which are offered.
QList<Plan> topUpPlans()
{
    QList<Plan> plans;
    for (const QLatin1StringView network : {"mobile"_L1, "unicom"_L1, "telecom"_L1, "broadnet"_L1})
        for (const Money face : topUpFaces) {
            const qint64 amount = face.minor() / 100;
            plans.append({.code = u"%1-%2"_s.arg(network).arg(amount),
                .price = face,
                .text = {u"%1 元"_s.arg(amount), u"%1 yuan"_s.arg(amount)},
                .network = network});
        }
    return plans;
}

QList<ParameterChoice> campusItems()
{
    return {{u"tuition"_s, {u"学费"_s, u"Tuition"_s}},
        {u"dormitory"_s, {u"住宿费"_s, u"Dormitory"_s}},
        {u"material"_s, {u"资料费"_s, u"Materials"_s}}, {u"network"_s, {u"上网费"_s, u"Network"_s}},
        {u"other"_s, {u"其他收费"_s, u"Other"_s}}};
}

} // namespace

void stateCableTv(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    terms.parameters = {{.key = u"account"_s,
        .label = {u"智能卡号"_s, u"Card no."_s},
        .kind = ParameterKind::Alnum,
        .min = 8,
        .max = 16,
        .scan = ScanSource::Barcode,
        .keypad = Keypad::Alnum}};
    terms.fetch = FetchMode::MayFetch;
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.amount = {.kind = AmountRule::Kind::List, .list = {yuan(24), yuan(72), yuan(288)}};
    terms.plans = {{u"M1"_s, yuan(24), {u"基本收视一个月"_s, u"Basic, one month"_s}, 30},
        {u"M3"_s, yuan(72), {u"基本收视一季度"_s, u"Basic, a quarter"_s}, 90},
        {u"M12"_s, yuan(288), {u"基本收视一年"_s, u"Basic, a year"_s}, 365}};
    terms.receiptTemplate = u"cabletv"_s;
    if (subject.draw.isOneIn(2, "complaint"_L1))
        terms.reversible = Reversible::ViaComplaint;
}

void stateTraffic(Biller& biller, const SampleSubject&)
{
    BillerTerms& terms = biller.terms;
    Parameter decision
        = digitsParameter(u"account"_s, {u"决定书编号"_s, u"Decision no."_s}, 15, 16); // domain c.9
    decision.rule = u"traffic_decision_no"_s;
    decision.scan = ScanSource::Qr;
    decision.help = {u"16 位；15 位时缺校验位"_s, u"16 digits; 15 without the check digit"_s};
    Parameter plate{.key = u"plate"_s,
        .label = {u"号牌"_s, u"Plate"_s},
        .kind = ParameterKind::Plate,
        .min = 7,
        .max = 8,
        .rule = u"plate_cn"_s,
        .keypad = Keypad::Full};
    Parameter issued{.key = u"issued"_s,
        .label = {u"决定日期"_s, u"Decided on"_s},
        .kind = ParameterKind::Date,
        .min = 8,
        .max = 8,
        .required = false,
        .mask = MaskRule::None};
    terms.parameters = {decision, plate, issued};
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.sameDayOnly = true; // the late charge grows by the day
    terms.reversible = Reversible::None; // it is the treasury's once it is paid
    terms.queriesPerMinute = 3;
    terms.receiptTemplate = u"traffic"_s;
    terms.limits = limitsUpTo(yuan(5000));
    terms.hours = {{CutOff::Days::Workdays, QTime(8, 30), QTime(17, 0), CutOff::Action::NextDay},
        {CutOff::Days::Holidays, QTime(9, 0), QTime(16, 0), CutOff::Action::Queue}};
}

void stateFuelCard(Biller& biller, const SampleSubject&)
{
    BillerTerms& terms = biller.terms;
    Parameter card = digitsParameter(u"account"_s, {u"加油卡号"_s, u"Fuel card no."_s}, 16, 19);
    card.regex = u"100011[0-9]{13}|90[0-9]{14}"_s;
    card.rule = u"fuel_card"_s;
    card.scan = ScanSource::Card;
    card.help = {u"只充主卡；到账后须圈存"_s, u"Main cards only; the money waits to be loaded"_s};
    terms.parameters = {card};
    terms.fetch = FetchMode::ValidateOnly;
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.amount = {.kind = AmountRule::Kind::List, .list = fuelFaces};
    terms.reversible = Reversible::ViaComplaint;
    terms.invoice = InvoiceKind::Electronic;
    terms.limits = limitsUpTo(yuan(1000));
    terms.receiptTemplate = u"fuelcard"_s;
}

void stateTelecom(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    terms.parameters = {digitsParameter(u"account"_s, {u"业务号码"_s, u"Service no."_s}, 7, 12)};
    terms.fetch = FetchMode::MayFetch;
    terms.partPayment = true;
    terms.amount = subject.draw.isOneIn(2, "any"_L1)
        ? AmountRule{.kind = AmountRule::Kind::Any}
        : AmountRule{.kind = AmountRule::Kind::UpTo, .max = yuan(3000)};
    terms.reversible = Reversible::ViaComplaint;
    terms.receiptTemplate = u"telecom"_s;
    terms.subscribable = true;
    if (subject.draw.isOneIn(4, "offline"_L1)) {
        biller.offline = OfflinePolicy::Allowed;
        biller.offlineCap = yuan(200);
    }
}

void stateTopUp(Biller& biller, const SampleSubject&)
{
    BillerTerms& terms = biller.terms;
    Parameter phone = digitsParameter(u"account"_s, {u"手机号"_s, u"Mobile no."_s}, 11, 11);
    phone.kind = ParameterKind::Phone;
    phone.rule = u"mobile_cn"_s;
    terms.parameters = {phone};
    terms.fetch = FetchMode::ValidateOnly; // whose number it is now: numbers move between operators
    terms.listOfBills = false;
    terms.pick = BillPick::One;
    terms.amount = {.kind = AmountRule::Kind::List, .list = topUpFaces};
    terms.plans = topUpPlans();
    terms.reversible = Reversible::None;
    terms.complaintAfterHours = 0;
    terms.pendingMaxHours = 2;
    terms.limits = limitsUpTo(yuan(500));
    terms.receiptTemplate = u"topup"_s;
}

void stateCampus(Biller& biller, const SampleSubject& subject)
{
    BillerTerms& terms = biller.terms;
    Parameter student{.key = u"account"_s,
        .label = {u"学号"_s, u"Student no."_s},
        .kind = ParameterKind::Alnum,
        .min = 6,
        .max = 14,
        .scan = ScanSource::Qr,
        .keypad = Keypad::Alnum};
    Parameter item{.key = u"item"_s,
        .label = {u"收费项目"_s, u"Fee item"_s},
        .kind = ParameterKind::Choice,
        .min = 0,
        .max = 16,
        .required = false,
        .mask = MaskRule::None,
        .choices = campusItems()};
    Parameter card{.key = u"id_card"_s,
        .label = {u"证件号"_s, u"Id no."_s},
        .kind = ParameterKind::Alnum,
        .min = 0,
        .max = 18,
        .rule = u"resident_id_18"_s,
        .required = false,
        .keypad = Keypad::Alnum,
        .mask = MaskRule::All};
    terms.parameters = {student, item, card};
    terms.secondQuery = true;
    terms.receiptTemplate = u"campus"_s;
    terms.invoice = InvoiceKind::Paper;
    terms.offlineMaxAgeHours = 72;
    if (subject.draw.isOneIn(3, "part"_L1)) { // only where the school allows it
        terms.partPayment = true;
        terms.amount = {.kind = AmountRule::Kind::UpTo};
    }
    if (subject.draw.isOneIn(5, "list"_L1)) {
        biller.offline = OfflinePolicy::Captured;
        biller.offlineCap = yuan(8000);
    }
}

} // namespace hui::openplatform
