// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "tests/app/server/ApprovalDesks.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The words of a branch's notice of a request; empty: there is none.
QString noticeAt(ApprovalDesks& desks, const QString& branch, const QUuid& request)
{
    const auto told = lastTold(
        desks.platform.database(), ofBranch(u"notice"_s, branch), u"request."_s + textOf(request));
    HUI_ASSERT(told);
    return *told ? (*told)->value(u"text"_s).toString() : QString();
}

Response remind(ApprovalDesks& desks, const QUuid& request, const QString& who = u"0217"_s)
{
    return desks.send("POST", path + u'/' + textOf(request) + u":remind"_s, who);
}

} // namespace

/// Who waits for a signature calls it to mind.
class TestRemindRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Among the notices of the branch, once, until it is decided or taken back.
    void theBranchReadsOfIt_data() { onBothDatabases(); }
    void theBranchReadsOfIt()
    {
        QFETCH(QString, database);
        ApprovalDesks branch(database);
        const QString here = u"0512-08"_s;
        const QUuid signed_ = operationId();
        QCOMPARE(branch.ask(signed_, operationId()).status, 200);
        QCOMPARE(noticeAt(branch, here, signed_), QString());
        branch.platform.clock().advanceMs(120'000);
        QCOMPARE(text(remind(branch, signed_), u"state"_s), u"waiting"_s);
        QVERIFY(noticeAt(branch, here, signed_).endsWith(u"柜员 0217 已等 2 分"_s));
        QCOMPARE(remind(branch, signed_).status, 200);
        QCOMPARE(branch.decide(signed_).status, 200);
        QCOMPARE(noticeAt(branch, here, signed_), QString());
        QCOMPARE(codeOf(remind(branch, signed_)), u"request_decided"_s);
        const QUuid back = operationId();
        QCOMPARE(branch.ask(back, operationId()).status, 200);
        QCOMPARE(codeOf(remind(branch, back, u"0218"_s)), u"request_unknown"_s); // not theirs
        QCOMPARE(remind(branch, back).status, 200);
        QCOMPARE(branch.cancel(back).status, 200);
        QCOMPARE(noticeAt(branch, here, back), QString());
    }

    /// At another branch nothing is told of it but where it comes from: it is for who may sign it.
    void anotherBranchReadsOfItAlone_data() { onBothDatabases(); }
    void anotherBranchReadsOfItAlone()
    {
        QFETCH(QString, database);
        ApprovalDesks bank(database);
        const QUuid key = operationId();
        QCOMPARE(text(bank.askAt(u"0512-00"_s, key, operationId()), u"state"_s), u"waiting"_s);
        QCOMPARE(remind(bank, key).status, 200);
        QCOMPARE(noticeAt(bank, u"0512-08"_s, key), QString());
        QCOMPARE(noticeAt(bank, u"0512-00"_s, key), u"请授权：0512-08，柜员 0217 已等 0 分"_s);
    }
};

QTEST_GUILESS_MAIN(TestRemindRequest)
#include "tst_remindrequest.moc"
