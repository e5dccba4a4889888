// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/CentreAnswerRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDateTime morning(QDate(2026, 3, 18), QTime(0, 30), Qt::UTC);

CentreAnswer answer(Verdict verdict = Verdict::BookedSo)
{
    return {operationId(), u"DZ20260318-1"_s, MatchClass::TheirsOnly, Money::fen(14'230), verdict,
        u"柜面凭证齐全"_s, morning};
}

} // namespace

/// The centre's answer to a report, on the wire and in the table of the desk.
class TestCentreAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void travelsWhole()
    {
        for (const Verdict verdict :
            {Verdict::BookedSo, Verdict::Explained, Verdict::CorrectHere}) {
            const CentreAnswer sent = answer(verdict);
            const auto read = centreAnswerFromJson(toJson(sent));
            QVERIFY(read);
            QCOMPARE(*read, sent);
            QVERIFY(!paperNameOf(verdict).isEmpty());
            QCOMPARE(isExplained(sent), verdict != Verdict::CorrectHere);
        }
    }

    void refusesWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no item") << u"op_id"_s << QJsonValue(QString());
        QTest::newRow("no case") << u"case"_s << QJsonValue(QString());
        QTest::newRow("no class") << u"class"_s << QJsonValue(u"equal-ish"_s);
        QTest::newRow("no verdict") << u"verdict"_s << QJsonValue(u"maybe"_s);
        QTest::newRow("no words") << u"words"_s << QJsonValue(QString());
        QTest::newRow("too many words") << u"words"_s << QJsonValue(QString(201, u'x'));
        QTest::newRow("no sum") << u"stake"_s << QJsonValue(1);
        QTest::newRow("no time") << u"at"_s << QJsonValue(u"today"_s);
        QTest::newRow("another field") << u"customer"_s << QJsonValue(u"x"_s);
    }

    void refusesWhatItDoesNotKnow()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(answer());
        json.insert(field, value);
        const auto read = centreAnswerFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }

    void answersForWhatWasReportedAndNothingElse()
    {
        const auto database = memoryDatabase(settlementMigrations());
        CentreAnswerRepository answers(*database);
        const CentreAnswer told = answer();
        QVERIFY(answers.put(told));
        QVERIFY(answers.put(told)); // a page that is pulled again
        QCOMPARE(answers.about(told.item, told.kind, told.stake)->value(), told);
        QVERIFY(!*answers.about(told.item, told.kind, Money::fen(14'231)));
        QVERIFY(!*answers.about(told.item, MatchClass::AmountDiffers, told.stake));
        QVERIFY(!*answers.about(operationId(), told.kind, told.stake));
    }
};

QTEST_GUILESS_MAIN(TestCentreAnswer)
#include "tst_centreanswer.moc"
