// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Biller.h"

#include "app/catalogue/SecretField.h"
#include "app/core/ChinaTime.h"
#include "app/core/rules/Rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

/// A kind of bill that we know: the ten of the article, in its order, and the campus.
struct KnownKind {
    const char* category;
    const char* name;
    const char* pinyin;
};

constexpr KnownKind knownKinds[] = {
    {"water", "水费", "shui fei"},
    {"electricity", "电费", "dian fei"},
    {"gas", "燃气费", "ran qi fei"},
    {"property", "物业费", "wu ye fei"},
    {"heating", "取暖费", "qu nuan fei"},
    {"cabletv", "有线电视", "you xian dian shi"},
    {"traffic", "交通罚款", "jiao tong fa kuan"},
    {"fuelcard", "加油卡充值", "jia you ka chong zhi"},
    {"telecom", "通讯服务费", "tong xun fu wu fei"},
    {"topup", "话费充值", "hua fei chong zhi"},
    {"campus", "校园缴费", "xiao yuan jiao fei"},
    // taken for a hospital; no biller has them
    {"registration", "挂号费", "gua hao fei"},
    {"medical", "就医缴费", "jiu yi jiao fei"},
    {"inpatient", "住院预缴金", "zhu yuan yu jiao jin"},
};

const KnownKind* kindOf(const QString& category)
{
    const auto found = std::ranges::find_if(knownKinds,
        [&](const KnownKind& kind) { return category == QLatin1StringView(kind.category); });
    return found == std::end(knownKinds) ? nullptr : found;
}

/// A full-width character (U+FF01…FF5E) as its half-width twin; others as they are.
QChar halfWidthOf(QChar c)
{
    if (c.unicode() == 0x3000)
        return u' ';
    const bool wide = c.unicode() >= 0xff01 && c.unicode() <= 0xff5e;
    return wide ? QChar(static_cast<char16_t>(c.unicode() - 0xfee0)) : c;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// Whether a character may stand in an account of this kind.
bool mayStandIn(QChar c, ParameterKind kind)
{
    switch (kind) {
    case ParameterKind::Digits:
    case ParameterKind::Date:
    case ParameterKind::Period:
    case ParameterKind::Phone: return isDigit(c);
    case ParameterKind::Alnum:
    case ParameterKind::Choice: return isDigit(c) || isLetter(c);
    case ParameterKind::Text:
    case ParameterKind::Plate: return c.isLetterOrNumber();
    case ParameterKind::Unknown: return false;
    }
    Q_UNREACHABLE();
}

bool isUnderstoodParameter(const Parameter& parameter)
{
    return !asksForSecret(parameter) && parameter.kind != ParameterKind::Unknown
        && parameter.scan != ScanSource::Unknown && parameter.keypad != Keypad::Unknown
        && parameter.mask != MaskRule::Unknown
        && (parameter.rule.isEmpty() || ruleNames().contains(parameter.rule));
}

bool areUnderstoodFees(const BillerTerms& terms)
{
    return std::ranges::none_of(terms.fees, [](const FeeSlab& slab) {
        return slab.payer == FeePayer::Unknown;
    }) && std::ranges::none_of(terms.limits, [](const PayLimit& limit) {
        return limit.channel == PayChannel::Unknown || limit.mode == PayMode::Unknown;
    }) && std::ranges::none_of(terms.hours, [](const CutOff& cutOff) {
        return cutOff.days == CutOff::Days::Unknown || cutOff.action == CutOff::Action::Unknown;
    });
}

} // namespace

const Parameter& Biller::account() const
{
    HUI_ASSERT(!terms.parameters.isEmpty()); // the wire refuses a biller without
    return terms.parameters.first();
}

bool Biller::isActive() const
{
    const bool open = terms.state == BillerState::Active || terms.state == BillerState::Closing;
    return open && isUnderstood(terms);
}

bool isUnderstood(const BillerTerms& terms)
{
    const bool whole = terms.state != BillerState::Unknown && terms.fetch != FetchMode::Unknown
        && terms.pick != BillPick::Unknown && terms.reversible != Reversible::Unknown
        && terms.invoice != InvoiceKind::Unknown && terms.amount.kind != AmountRule::Kind::Unknown;
    return whole && areUnderstoodFees(terms)
        && std::ranges::all_of(terms.parameters, isUnderstoodParameter);
}

Result<Done> checkTakesPayments(const Biller& biller, const QDateTime& at)
{
    const BillerTerms& terms = biller.terms;
    if (const auto open = checkNoSecret(terms.parameters, biller.id); !open)
        return open;
    if (!isUnderstood(terms))
        return refused(QT_TRANSLATE_NOOP("Error",
            "This biller has rules that this version of HuiDesk does not know. Update it."));
    if (!biller.isActive()
        || (terms.state == BillerState::Closing && terms.closes.isValid()
            && dateInChina(at) > terms.closes))
        return refused(QT_TRANSLATE_NOOP("Error", "This biller cannot be paid at present."));
    if (terms.pausedFrom.isValid() && at >= terms.pausedFrom
        && (!terms.pausedTo.isValid() || at < terms.pausedTo))
        return refused(
            QT_TRANSLATE_NOOP("Error", "The biller is closed for maintenance. Try again later."));
    return Done{};
}

QString categoryName(const QString& category)
{
    const KnownKind* kind = kindOf(category);
    return kind ? QString::fromUtf8(kind->name) : category;
}

QString categoryPinyin(const QString& category)
{
    const KnownKind* kind = kindOf(category);
    return kind ? QString::fromLatin1(kind->pinyin) : QString();
}

Result<QString> parseAccount(QStringView text, const Biller& biller)
{
    // Longer than any account with separators: refused before it is looked at.
    constexpr qsizetype longest = 64;
    const Parameter& rule = biller.account();
    QString account;
    bool allStand = text.size() <= longest;
    for (const QChar typed : text.left(longest)) {
        const QChar c = halfWidthOf(typed);
        if (c.isSpace() || c == u'-')
            continue;
        allStand = allStand && mayStandIn(c, rule.kind);
        account.append(c);
    }
    if (!allStand)
        return failure(Error::Kind::Input,
            rule.kind == ParameterKind::Digits || rule.kind == ParameterKind::Phone
                ? QT_TRANSLATE_NOOP("Error", "An account number has digits only.")
                : QT_TRANSLATE_NOOP("Error", "A character does not belong in this number."));
    if (account.size() < rule.min || account.size() > rule.max)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The account number does not have the right length."),
            QStringLiteral("%1..%2").arg(rule.min).arg(rule.max));
    return account;
}

} // namespace hui
