// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/modules/billpay/platform/BillpayBooks.h"

namespace hui::testkit {

/// The accounts between which the money of the sample payments goes.
namespace booked {
inline const QString till = u"till:0512-08/03"_s;
inline const QString biller = u"biller:320500-water-1"_s;
inline const QString fees = u"fees:0512-08"_s;
inline const QString suspense = u"suspense:0512-08"_s;
inline const QString carried = u"carried:0512-08"_s;
inline const QString dueBack = u"refunds_due:0512-08"_s;
inline const QString customer = u"customer:123456"_s;
} // namespace booked

/// Holds the books against what is expected of some accounts, in fen; they must balance.
inline void compare(BillpayBooks& books, const QMap<QString, qint64>& expected)
{
    for (auto account = expected.begin(); account != expected.end(); ++account)
        QCOMPARE(books.balance(account.key()), account.value());
    QVERIFY(books.isBalanced());
}

} // namespace hui::testkit
