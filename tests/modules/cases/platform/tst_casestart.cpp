// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/cases/platform/CaseHall.h"

using namespace hui;
using namespace hui::testkit;

/// A customer begins on the telephone, and a desk goes on.
class TestCaseStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsBegunAndTakenByItsCode_data() { onBothDatabases(); }
    void aCaseIsBegunAndTakenByItsCode()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        QVERIFY(shows(hall.onPhone(hall.start), u"水费缴纳"_s));
        const QString key = hall.key();
        const Response begun = hall.begin(key);
        QCOMPARE(begun.status, 303);
        const QString path = u"/h/"_s + key;
        QVERIFY(begun.headers.value("Location").startsWith(path.toUtf8()));
        const Response form = hall.onPhone(path);
        QVERIFY(shows(form, u"联系电话"_s));
        hall.onPhone(path,
            {{u"choice"_s, u"form"_s}, {u"phone"_s, u"13800005678"_s},
                {u"account"_s, u"3205018642"_s}});
        hall.onPhone(path, {{u"choice"_s, u"photo"_s}});
        hall.onPhone(path, {{u"choice"_s, u"sign"_s}, {u"signature"_s, u"王例明"_s}});
        QCOMPARE(hall.cases(CaseFilter::Free).size(), 1);
        const Case waiting = hall.cases(CaseFilter::Free).first();
        QCOMPARE(waiting.channel, u"phone"_s);
        QCOMPARE(waiting.act, u"pay"_s);
        QCOMPARE(argumentFor(u"biller.{biller}/{account}"_s, waiting.id, waiting.entries),
            u"biller.320500-water-1/3205018642"_s);
        QCOMPARE(*hall.told(waiting.id), waiting); // the desks of the branch have it
        const Response code = hall.onPhone(path);
        QVERIFY(shows(code, caseNumber(waiting.id)));
        QVERIFY(shows(code, u"<svg class=\"code\""_s));
        QVERIFY(!shows(code, u"5678"_s));
        QVERIFY(shows(hall.onPhone(path, {}, u"en"_s), u"Pay a water bill, at any branch"_s));
        const Response head = hall.post(u"/v1/cases:find"_s, {{u"number"_s, caseCode(waiting.id)}});
        QCOMPARE(head.body.value(u"cases"_s).toArray().size(), 1);
        QCOMPARE(hall.take(waiting.id, QString()).status, 200);
        QCOMPARE(hall.told(waiting.id)->entries.value(u"phone"_s), u"13800005678"_s);
        const Response standing
            = hall.onPhone(path); // the code worked once; now it tells how it goes
        QVERIFY(shows(standing, u"柜台办理中"_s));
        QVERIFY(!shows(standing, u"<svg class=\"code\""_s) && !shows(standing, u"5678"_s));
        const Case taken = *hall.told(waiting.id);
        hall.onPhone(path, {{u"choice"_s, u"done"_s}});
        QCOMPARE(*hall.told(waiting.id), taken); // and does nothing
        QCOMPARE(codeOf(hall.take(waiting.id, QString(), firstDesk)), u"case_elsewhere"_s);
    }

    /// A bill is begun for a biller of the branch's own city that may be paid, and says which.
    void aBillIsForABillerOfTheCity_data() { onBothDatabases(); }
    void aBillIsForABillerOfTheCity()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        hall.tell(u"320500"_s, u"gas"_s, u"苏州市燃气服务中心"_s);
        hall.tell(u"320500"_s, u"property"_s, u"苏州市物业"_s, BillerState::Paused);
        hall.tell(u"320100"_s, u"electricity"_s, u"南京市供电服务中心"_s);
        const Response page = hall.onPhone(hall.start);
        QVERIFY(shows(page, u"水费缴纳"_s) && shows(page, u"苏州市供水服务中心"_s));
        QVERIFY(shows(page, u"value=\"P-007/320500-gas-1\""_s));
        QVERIFY(!shows(page, u"物业费缴纳"_s)); // paused
        QVERIFY(!shows(page, u"电费缴纳"_s)); // the city has none
        QVERIFY(shows(hall.onPhone(hall.start, {}, u"en"_s), u"Biller of 320500"_s));
        QCOMPARE(hall.begin(hall.key(), u"P-007/320500-gas-1"_s).status, 303);
        QCOMPARE(
            hall.cases(CaseFilter::Phone).first().entries.value(billerKey()), u"320500-gas-1"_s);
        for (const QString& none : {u"P-007"_s, u"P-004/320100-electricity-1"_s,
                 u"P-010/320500-property-1"_s, u"P-001/"_s})
            QCOMPARE(hall.begin(hall.key(), none).status, 422);
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
    }

    void sentTwiceItIsOneCase_data() { onBothDatabases(); }
    void sentTwiceItIsOneCase()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        const QString key = hall.key();
        QCOMPARE(hall.begin(key).status, 303);
        QCOMPARE(hall.begin(key).status, 303);
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
        QVERIFY(hall.key() != key); // the next customer begins another
    }

    /// One telephone does not fill a branch; sent twice it is counted once.
    void aTelephoneBeginsSoMany()
    {
        CaseHall hall(u"sqlite"_s);
        hall.address = "203.0.113.7";
        const QString first = hall.key();
        QCOMPARE(hall.begin(first).status, 303);
        for (int i = 1; i < 20; ++i)
            QCOMPARE(hall.begin(hall.key()).status, 303);
        QCOMPARE(codeOf(hall.begin(hall.key())), u"start_limit"_s);
        QCOMPARE(hall.begin(first).status, 303);
        hall.address = "203.0.113.8";
        QCOMPARE(hall.begin(hall.key()).status, 303);
        hall.platform.clock().advanceMs(24LL * 3'600'000);
        hall.address = "203.0.113.7";
        QCOMPARE(hall.begin(hall.key()).status, 303); // another day
    }

    /// Behind a proxy no telephone is told from another: the link is counted, and links are few.
    void aLinkBeginsSoManyADay_data() { onBothDatabases(); }
    void aLinkBeginsSoManyADay()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        QVERIFY(hall.platform.database().run(
            u"UPDATE case_start_policy SET per_link = 2, links_a_day = 1"_s));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(hall.begin(hall.key()).status, 303);
        QCOMPARE(codeOf(hall.begin(hall.key())), u"start_limit"_s);
        const server::PhoneStart start = casePhoneStart();
        Context& context = hall.platform.context();
        const QString branch = sampleCaller().branch;
        QVERIFY(start.look(context, branch)->canBegin);
        const QString link = hall.fromAfar();
        hall.platform.clock().advanceMs(2LL * 3'600'000 - 1);
        QCOMPARE(hall.onPhone(link).status, 200);
        hall.platform.clock().advanceMs(1);
        QCOMPARE(hall.onPhone(link).status, 404); // good for two hours
        QVERIFY(!start.look(context, branch)->canBegin);
        QCOMPARE(hall.fromAfar(), u"start_limit"_s);
        QVERIFY(start.look(context, u"0512-09"_s)->canBegin); // another branch's own
    }

    /// One telephone does not use up what a branch gives to all.
    void aTelephoneIsGivenSoManyLinks_data() { onBothDatabases(); }
    void aTelephoneIsGivenSoManyLinks()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        hall.address = "203.0.113.7";
        for (int i = 0; i < 30; ++i)
            QVERIFY(hall.fromAfar().startsWith(u"/s/"));
        QCOMPARE(hall.fromAfar(), u"start_limit"_s);
        QVERIFY(hall.fromAfar(u"0512-09"_s).startsWith(u"/s/")); // of a carrier's other customers
        QVERIFY(*CaseStartRepository(hall.platform.context()).hasRoom(sampleCaller().branch));
        hall.address = "203.0.113.8";
        QVERIFY(hall.fromAfar().startsWith(u"/s/"));
        hall.platform.clock().advanceMs(24LL * 3'600'000);
        hall.address = "203.0.113.7";
        QVERIFY(hall.fromAfar().startsWith(u"/s/")); // another day
    }

    /// A link from afar is for one customer: it begins one case and leads to it from then on.
    void aLinkFromAfarBeginsOneCase_data() { onBothDatabases(); }
    void aLinkFromAfarBeginsOneCase()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        const QString link = hall.fromAfar();
        const QString refused = QString(22, u'r');
        QCOMPARE(hall.onPhone(link, {{u"key"_s, refused}, {u"choice"_s, u"P-999"_s}}).status, 422);
        QCOMPARE(hall.onPhone(link).status, 200); // a refusal has not used it
        QString path;
        for (const QChar each : {u'a', u'a', u'b'}) {
            const Response begun
                = hall.onPhone(link, {{u"key"_s, QString(22, each)}, {u"choice"_s, waterBill}});
            QCOMPARE(begun.status, 303);
            const QString to
                = QString::fromUtf8(begun.headers.value("Location")).section(u'?', 0, 0);
            QVERIFY(path.isEmpty() || path == to);
            path = to;
        }
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
        const Response looked = hall.onPhone(link);
        QCOMPARE(looked.status, 303);
        QVERIFY(looked.headers.value("Location").startsWith(path.toUtf8()));
        QVERIFY(shows(hall.onPhone(path), u"联系电话"_s));
        hall.platform.clock().advanceMs(31 * 60'000); // nothing was filled in
        QVERIFY(caseLinkSweep().run(hall.platform.context()));
        QVERIFY(hall.cases(CaseFilter::Phone).isEmpty());
        QCOMPARE(
            hall.onPhone(link, {{u"key"_s, hall.key()}, {u"choice"_s, waterBill}}).status, 303);
        QCOMPARE(hall.onPhone(path).status, 404);
        QVERIFY(hall.cases(CaseFilter::Phone).isEmpty()); // it has begun its one case
    }

    /// Who never came leaves nothing behind; what a desk has had stays.
    void whatNobodyTookIsForgotten_data() { onBothDatabases(); }
    void whatNobodyTookIsForgotten()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        const auto fillIn = [&hall] {
            const QString path = u"/h/"_s + hall.key();
            HUI_ASSERT(hall.begin(path.section(u'/', -1)).status == 303);
            hall.onPhone(path, {{u"choice"_s, u"form"_s}, {u"phone"_s, u"13800005678"_s}});
            hall.onPhone(path, {{u"choice"_s, u"photo"_s}});
            hall.onPhone(path, {{u"choice"_s, u"sign"_s}, {u"signature"_s, u"王例明"_s}});
        };
        fillIn();
        const QUuid parked = hall.cases(CaseFilter::Free).first().id;
        QCOMPARE(hall.take(parked, QString(), firstDesk).status, 200);
        QCOMPARE(hall.codeAfter(CaseBooks::moveOf(parked, CaseAct::Park)), QString());
        fillIn();
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 2);
        const auto sweep = [&hall] {
            QVERIFY(caseLinkSweep().run(hall.platform.context()));
            QVERIFY(leftCaseSweep().run(hall.platform.context()));
        };
        hall.platform.clock().advanceMs(7LL * 86'400'000);
        sweep();
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 2);
        hall.platform.clock().advanceMs(60'000);
        sweep();
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
        QCOMPARE(hall.cases(CaseFilter::Phone).first().id, parked);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("status");
        QTest::newRow("no such kind") << u"kind"_s << 422;
        QTest::newRow("a key of their own") << u"key"_s << 404;
        QTest::newRow("no such page") << u"page"_s << 404;
        QTest::newRow("another kind of page") << u"case page"_s << 404;
        QTest::newRow("too late") << u"late"_s << 404;
        QTest::newRow("too many") << u"full"_s << 409;
    }

    void refuses()
    {
        QFETCH(QString, how);
        QFETCH(int, status);
        CaseHall hall(u"sqlite"_s);
        QString key = hall.key();
        QString path = hall.start;
        if (how == u"key")
            key = u"x"_s;
        if (how == u"page")
            path = u"/s/AAAAAAAAAAAAAAAAAAAAAA"_s;
        if (how == u"case page")
            path = u"/s/"_s + key;
        if (how == u"late")
            hall.platform.clock().advanceMs(721LL * 3'600'000);
        if (how == u"full")
            QVERIFY(hall.platform.database().run(u"UPDATE case_start_policy SET most = 0"_s));
        const Response answer = hall.onPhone(
            path, {{u"key"_s, key}, {u"choice"_s, how == u"kind" ? u"P-999"_s : waterBill}});
        QCOMPARE(answer.status, status);
        QVERIFY(hall.cases(CaseFilter::Phone).isEmpty());
    }

    /// Who began and filled in nothing is forgotten; who filled in something is not.
    void whatWasLeftIsSwept_data() { onBothDatabases(); }
    void whatWasLeftIsSwept()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        hall.begin(hall.key());
        const QString key = hall.key();
        hall.begin(key, u"P-034"_s);
        const QJsonObject wanted{{u"choice"_s, u"form"_s}, {u"phone"_s, u"13800005678"_s},
            {u"hospital"_s, u"第一样例"_s}, {u"department"_s, u"心血管"_s},
            {u"day"_s, u"2026-03-20"_s}};
        QVERIFY(hall.onPhone(u"/h/"_s + key, wanted).status != 303); // nobody is named
        QJsonObject named = wanted;
        named.insert(u"patient"_s, u"王例明"_s);
        hall.onPhone(u"/h/"_s + key, named);
        hall.platform.clock().advanceMs(31 * 60'000);
        QVERIFY(caseLinkSweep().run(hall.platform.context()));
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
        const Case left = hall.cases(CaseFilter::Free).first();
        QCOMPARE(left.kind, u"P-034"_s);
        QCOMPARE(left.history.last().act, u"expired"_s);
        hall.platform.clock().advanceMs(721LL * 3'600'000);
        QVERIFY(caseStartSweep().run(hall.platform.context()));
        QCOMPARE(hall.onPhone(hall.start).status, 404);
    }

    void failsWholly_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isFromAfar");
        for (const QString& database : databaseKinds())
            for (const bool isFromAfar : {false, true})
                QTest::addRow("%s %s", qPrintable(database), isFromAfar ? "from afar" : "in hall")
                    << database << isFromAfar;
    }
    void failsWholly()
    {
        QFETCH(QString, database);
        QFETCH(bool, isFromAfar);
        CaseHall hall(database);
        hall.address = "203.0.113.7";
        const QString page = isFromAfar ? hall.fromAfar() : hall.start;
        const QString key = hall.key();
        const QString path = isFromAfar ? u"/h/"_s + page.section(u'/', -1) : u"/h/"_s + key;
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            hall.platform.database().failAfter(failed);
            const Response begun = hall.onPhone(page, {{u"key"_s, key}, {u"choice"_s, waterBill}});
            hall.platform.database().failAfter(-1);
            if (begun.status == 303)
                break;
            QCOMPARE(begun.status, 503);
            QVERIFY(hall.cases(CaseFilter::Phone).isEmpty());
            QCOMPARE(hall.onPhone(path).status, 404);
            QCOMPARE(hall.onPhone(page).status, 200);
        }
        QVERIFY(failed > 8);
        QCOMPARE(hall.cases(CaseFilter::Phone).size(), 1);
    }

    /// A link that could not be made is counted for nobody.
    void aLinkFailsWholly_data() { onBothDatabases(); }
    void aLinkFailsWholly()
    {
        QFETCH(QString, database);
        CaseHall hall(database);
        QVERIFY(
            hall.platform.database().run(u"UPDATE case_start_policy SET links_per_phone = 1"_s));
        hall.address = "203.0.113.7";
        const PhoneAsker asker{sampleCaller().branch, hall.address};
        for (int failed = 0;; ++failed) {
            QVERIFY(failed < 20);
            hall.platform.database().failAfter(failed);
            const auto made = hall.platform.database().transaction(
                [&] { return casePhoneStart().begin(hall.platform.context(), asker); });
            hall.platform.database().failAfter(-1);
            if (made) {
                QVERIFY(failed > 4);
                QVERIFY(std::holds_alternative<PhoneLink>(*made));
                return;
            }
        }
    }

    void withoutPagesThereIsNoCode()
    {
        CaseHall hall(u"sqlite"_s);
        hall.platform.context().phoneUrl.clear();
        QCOMPARE(codeOf(hall.post(u"/v1/cases/links"_s, {})), u"no_phone_pages"_s);
        QCOMPARE(codeOf(hall.post(u"/v1/cases/links"_s, {{u"branch"_s, u"x"_s}})), u"malformed"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseStart)
#include "tst_casestart.moc"
