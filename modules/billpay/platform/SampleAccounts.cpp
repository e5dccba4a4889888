// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SampleAccounts.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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
    bill.usage = QString::number(usage);
    bill.principal = Money::fen(principal);
    bill.dueDate = month.addMonths(1).addDays(9);
    const qint64 overdue = bill.dueDate.daysTo(today);
    // 0.05 % a day, as many utilities charge
    if (overdue > 0)
        bill.lateCharge = Money::fen(wholeJiao(principal * overdue / 2000));
    return bill;
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

} // namespace

Result<BillerAccount> sampleAccount(
    const QString& biller, const QString& account, const QDate& today)
{
    if (account.endsWith(QStringLiteral("99")))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The biller does not know this account."));
    const bool water = biller.contains(QStringLiteral("-water-"));
    BillerAccount made;
    if (account == pictureAccount && water) {
        made = accountOfThePictures(today);
    } else {
        const auto pickFor
            = [&](const QString& word, int count) { return pick(biller, account, word, count); };
        made.holder = QString::fromUtf8(surnames[pickFor(QStringLiteral("surname"), 20)])
            + QString::fromUtf8(givenNames[pickFor(QStringLiteral("given"), 20)]);
        made.address = QStringLiteral("样例路 %1 号 %2 幢 %3 室")
                           .arg(1 + pickFor(QStringLiteral("number"), 200))
                           .arg(1 + pickFor(QStringLiteral("house"), 30))
                           .arg(101 + pickFor(QStringLiteral("room"), 600));
        const QDate first(today.year(), today.month(), 1);
        const int count = account.endsWith(u'0') ? 0 : 1 + pickFor(QStringLiteral("count"), 4);
        for (int back = count - 1; back >= 0; --back) {
            const QDate month = first.addMonths(-back - 1);
            const QString name = month.toString(QStringLiteral("yyyyMM"));
            const int usage = (water ? 6 : 80) + pickFor(name, water ? 30 : 300);
            made.bills
                += billOf(account, month, usage, wholeJiao(usage * (water ? 345 : 53)), today);
        }
    }
    for (BillerBill& bill : made.bills)
        bill.unit = water ? QStringLiteral("m³") : QStringLiteral("kWh");
    return made;
}

} // namespace hui::billpay
