// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SampleAccounts.h"

#include "app/catalogue/FineSurcharge.h"
#include "modules/billpay/platform/NumberRegister.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace hui::billpay {

namespace {

/// The account of the pictures: 3205018642 at the water works of Suzhou, on 2026-03-18.
const QString pictureAccount = QStringLiteral("3205018642");

const char* const surnames[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐",
    "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗"};
const char* const givenNames[] = {"明", "芳", "伟", "娟", "强", "磊", "洋", "艳", "勇", "军", "杰",
    "兰", "静", "敏", "丽", "建国", "晓东", "志强", "秀英", "海燕"};

/// A number from 0 to `count` − 1 that follows from the account and a word.
int pick(const QString& biller, const QString& account, const QString& word, int count)
{
    const QByteArray seed = (biller + u'|' + account + u'|' + word).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(seed, QCryptographicHash::Sha256);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | static_cast<quint8>(hash.at(i));
    return static_cast<int>(number % static_cast<quint32>(count));
}

/// Rounded down: there are no fen in a drawer, so a bill with fen could not be paid in cash.
qint64 wholeJiao(qint64 fen)
{
    return fen - fen % 10;
}

BillerBill billOf(
    const QString& account, const QDate& month, int usage, qint64 principal, const QDate& today)
{
    BillerBill bill;
    bill.period = month.toString(QStringLiteral("yyyy-MM"));
    bill.number = account.right(6) + month.toString(QStringLiteral("yyyyMM"));
    bill.usage = usage > 0 ? QString::number(usage) : QString();
    bill.principal = Money::fen(principal);
    bill.dueDate = month.addMonths(1).addDays(9);
    const qint64 overdue = bill.dueDate.daysTo(today);
    // 0.05 % a day, as many utilities charge
    if (overdue > 0)
        bill.lateCharge = Money::fen(wholeJiao(principal * overdue / 2000));
    return bill;
}

/// How a kind of biller bills by the month.
struct Meter {
    const char* category;
    const char* unit;
    int least; ///< units a month
    int spread;
    qint64 fenAUnit;
};

constexpr std::array meters{
    Meter{"water", "m³", 6, 30, 345},
    Meter{"electricity", "kWh", 80, 300, 53},
    Meter{"gas", "m³", 8, 40, 280},
    Meter{"property", "m²", 60, 90, 180}, // the area of the flat, the same every month
    Meter{"heating", "m²", 60, 90, 2200}, // for the season
    Meter{"cabletv", "", 1, 1, 2600},
    Meter{"telecom", "", 1, 4, 3900},
};

const Meter& meterOf(const QString& category)
{
    for (const Meter& meter : meters)
        if (category == QLatin1StringView(meter.category))
            return meter;
    return meters.front();
}

/// Whether bills are made on the first of each month: heating has a season.
bool isMonthly(const QString& category)
{
    return category != QStringLiteral("heating")
        && std::ranges::any_of(meters, [&category](const Meter& meter) {
               return category == QLatin1StringView(meter.category);
           });
}

/// Numbers that follow from the biller and the account.
class Seed {
public:
    Seed(const QString& biller, const QString& account)
        : m_biller(biller)
        , m_account(account)
    {
    }
    int pick(const QString& word, int count) const
    {
        return hui::billpay::pick(m_biller, m_account, word, count);
    }

private:
    const QString& m_biller;
    const QString& m_account;
};

BillerAccount somebody(const Seed& seed)
{
    BillerAccount made;
    made.holder = QString::fromUtf8(surnames[seed.pick(QStringLiteral("surname"), 20)])
        + QString::fromUtf8(givenNames[seed.pick(QStringLiteral("given"), 20)]);
    made.address = QStringLiteral("样例路 %1 号 %2 幢 %3 室")
                       .arg(1 + seed.pick(QStringLiteral("number"), 200))
                       .arg(1 + seed.pick(QStringLiteral("house"), 30))
                       .arg(101 + seed.pick(QStringLiteral("room"), 600));
    return made;
}

BillerAccount accountOfThePictures(const QDate& today)
{
    const QDate first(today.year(), today.month(), 1);
    BillerAccount made{
        QStringLiteral("王晓明"), QStringLiteral("姑苏区平江路 18 号 3 幢 202 室"), {}};
    const std::pair<int, qint64> months[] = {{18, 6210}, {20, 6900}, {16, 5520}};
    for (int i = 0; i < 3; ++i)
        made.bills += billOf(pictureAccount, first.addMonths(i - 2), months[i].first,
            months[i].second, first.addDays(-1));
    made.bills.first().dueDate = today.addDays(-36);
    made.bills.first().lateCharge = Money::fen(110);
    return made;
}

/// By the month: what a meter has counted, the area of a flat, a subscription.
QList<BillerBill> monthlyBills(
    const SampleShape& shape, const QString& account, const Seed& seed, const QDate& today)
{
    const Meter& meter = meterOf(shape.category);
    const bool byArea = qstrcmp(meter.unit, "m²") == 0;
    const QDate first(today.year(), today.month(), 1);
    const int count = shape.isList ? 1 + seed.pick(QStringLiteral("count"), 4) : 1;
    QList<BillerBill> bills;
    for (int back = count - 1; back >= 0; --back) {
        const QDate month = first.addMonths(-back - 1);
        const QString word
            = byArea ? QStringLiteral("area") : month.toString(QStringLiteral("yyyyMM"));
        const int units = meter.least + seed.pick(word, meter.spread);
        const qint64 principal = wholeJiao(units * meter.fenAUnit);
        bills += billOf(account, month, qstrlen(meter.unit) > 0 ? units : 0, principal, today);
    }
    return bills;
}

/// One season, from November to March: area by price.
QList<BillerBill> seasonBill(
    const QString& account, const Seed& seed, const QString& season, const QDate& today)
{
    const Meter& meter = meterOf(QStringLiteral("heating"));
    const int running = today.month() < 7 ? today.year() - 1 : today.year();
    const int year = season.isEmpty() ? running : season.section(u'-', 0, 0).toInt();
    const int area = meter.least + seed.pick(QStringLiteral("area"), meter.spread);
    BillerBill bill
        = billOf(account, QDate(year, 11, 1), area, wholeJiao(area * meter.fenAUnit), today);
    bill.number = account.right(6) + QStringLiteral("%1-%2").arg(year).arg(year + 1);
    bill.period.clear(); // a season is no month
    bill.lateCharge = Money::fen(0);
    return {bill};
}

/// A fine with what the law adds, by the due date of its decision.
QList<BillerBill> fineBill(const QString& account, const Seed& seed, const QDate& today)
{
    BillerBill bill;
    bill.number = account;
    bill.principal = Money::fen(5'000LL * (1 + seed.pick(QStringLiteral("fine"), 4)));
    bill.dueDate = today.addDays(15 - seed.pick(QStringLiteral("late"), 40));
    bill.lateCharge = surchargeOn(bill.principal, bill.dueDate, today);
    return {bill};
}

/// What the things of an account are called, and the end of their numbers.
struct Thing {
    const char* end;
    const char* name;
};

constexpr std::array schoolItems{
    Thing{"T", "学费"}, Thing{"D", "住宿费"}, Thing{"M", "资料费"}, Thing{"N", "上网费"}};
constexpr std::array houseParts{Thing{"H", "房屋"}, Thing{"P", "车位"}, Thing{"S", "储藏室"}};
constexpr std::array meterParts{Thing{"1", "1 号表"}, Thing{"2", "2 号表"}};

/// One number for each thing of an account; the numbers of its bills begin with it.
QString thingNumber(const QString& account, const QDate& today, const Thing& thing)
{
    return QStringLiteral("%1-%2%3")
        .arg(account.right(6))
        .arg(today.year())
        .arg(QLatin1StringView(thing.end));
}

/// What an account has at a biller that is asked twice.
QList<BillChoice> thingsOf(
    const SampleShape& shape, const QString& account, const Seed& seed, const QDate& today)
{
    const auto all = [&](const auto& things, int count) {
        QList<BillChoice> choices;
        for (int i = 0; i < count; ++i)
            choices += BillChoice{thingNumber(account, today, things.at(static_cast<size_t>(i))),
                QString::fromUtf8(things.at(static_cast<size_t>(i)).name)};
        return choices;
    };
    if (shape.category == QStringLiteral("campus"))
        return all(schoolItems, static_cast<int>(schoolItems.size()));
    if (shape.category == QStringLiteral("property"))
        return all(houseParts, 1 + seed.pick(QStringLiteral("parts"), 3));
    return all(meterParts, static_cast<int>(meterParts.size()));
}

/// What a school asks for: its items, each once a term.
QList<BillerBill> schoolBills(const QString& account, const Seed& seed, const QDate& today)
{
    QList<BillerBill> bills;
    for (const Thing& item : schoolItems) {
        BillerBill bill;
        bill.usage = QString::fromUtf8(item.name);
        bill.number = thingNumber(account, today, item);
        bill.principal = Money::fen(10'000LL * (1 + seed.pick(bill.usage, 30)));
        bill.dueDate = today.addDays(20);
        bills += bill;
    }
    return bills;
}

QList<BillerBill> billsOf(
    const SampleShape& shape, const BillQuestion& question, const Seed& seed, const QDate& today)
{
    const QString& account = question.account;
    if (shape.category == QStringLiteral("heating"))
        return seasonBill(account, seed, question.parameters.value(shape.seasonKey), today);
    if (shape.category == QStringLiteral("traffic"))
        return fineBill(account, seed, today);
    if (shape.category == QStringLiteral("campus"))
        return schoolBills(account, seed, today);
    return monthlyBills(shape, account, seed, today);
}

/// What one of the things of an account owes.
QList<BillerBill> billsOfThing(
    const SampleShape& shape, const BillQuestion& question, const Seed& seed, const QDate& today)
{
    QList<BillerBill> bills;
    if (shape.category == QStringLiteral("campus")) {
        bills = schoolBills(question.account, seed, today);
        bills.removeIf([&](const BillerBill& bill) { return bill.number != question.billNo; });
        return bills;
    }
    const QString owner = question.account + question.billNo; // each thing by itself
    bills = billsOf(shape, question, Seed(shape.biller, owner), today);
    for (BillerBill& bill : bills)
        bill.number = question.billNo + u'-' + bill.number;
    return bills;
}

/// Things or bills, whichever the question is about; Refused when it names no thing of the account.
Result<Done> fill(BillerAccount& account, const SampleShape& shape, const BillQuestion& question,
    const Seed& seed, const QDate& today)
{
    if (!shape.secondQuery) {
        account.bills = billsOf(shape, question, seed, today);
        return Done{};
    }
    const QList<BillChoice> things = thingsOf(shape, question.account, seed, today);
    if (question.billNo.isEmpty()) {
        account.choices = things;
        return Done{};
    }
    const bool isThere = std::ranges::any_of(
        things, [&](const BillChoice& thing) { return thing.billNo == question.billNo; });
    if (!isThere)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The biller does not know this account."));
    account.bills = billsOfThing(shape, question, seed, today);
    return Done{};
}

} // namespace

Result<BillerAccount> sampleAccount(
    const SampleShape& shape, const BillQuestion& question, const QDate& today)
{
    const QString& account = question.account;
    if (account.endsWith(QStringLiteral("99")))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The biller does not know this account."));
    const Seed seed(shape.biller, account);
    const bool pictured = account == pictureAccount && shape.category == QStringLiteral("water")
        && shape.tellsBills && !shape.secondQuery;
    BillerAccount made = pictured ? accountOfThePictures(today) : somebody(seed);
    made.tellsBills = shape.tellsBills;
    const bool owes = shape.tellsBills && !account.endsWith(u'0');
    if (owes && !pictured)
        if (const auto filled = fill(made, shape, question, seed, today); !filled)
            return std::unexpected(filled.error());
    if (shape.tellsNetwork)
        made.network = sampleNetworkOf(account);
    if (shape.tellsBills && isMonthly(shape.category))
        made.nextBill = QDate(today.year(), today.month(), 1).addMonths(1);
    for (BillerBill& bill : made.bills)
        if (bill.unit.isEmpty() && !bill.period.isEmpty())
            bill.unit = QString::fromUtf8(meterOf(shape.category).unit);
    return made;
}

} // namespace hui::billpay
