// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "tests/modules/cases/platform/CaseBooks.h"

using namespace hui;
using namespace hui::testkit;

/// Cases on the platform, on both databases.
class TestCaseOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPrintingIsInTheAudit_data() { onBothDatabases(); }
    void aPrintingIsInTheAudit()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QJsonObject body{{u"case"_s, idText(id)}, {u"count"_s, 2}};
        const auto book = [&](const QJsonObject& said) {
            return books.platform.database().transaction([&] {
                return casePaperOperation().book(
                    books.platform.context(), CaseBooks::operationOf(u"case.print"_s, said));
            });
        };
        QVERIFY(book(body));
        auto row = books.platform.database().run(
            u"SELECT subject, outcome FROM audit WHERE action = 'case.print'"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), idText(id));
        QCOMPARE(row->value(1).toString(), u"2"_s);
        QVERIFY(!book({{u"case"_s, idText(id)}})); // without the count
    }

    /// Names and scene are the catalogue's, whatever a desk says; what it does not have is not
    /// opened.
    void isOpenedAsTheCatalogueHasIt()
    {
        CaseBooks books(u"sqlite"_s);
        Case said = CaseBooks::wanted();
        said.kindZh = u"改过的名称"_s;
        said.kindEn = u"Renamed"_s;
        said.scene = u"别处"_s;
        UploadedOperation opening = CaseBooks::operationOf(u"case.open"_s, openingToJson(said));
        QCOMPARE(books.codeAfter(opening), QString());
        QCOMPARE(books.standing(opening.id).kindZh, CaseBooks::wanted().kindZh);
        QCOMPARE(books.standing(opening.id).kindEn, CaseBooks::wanted().kindEn);
        QCOMPARE(books.standing(opening.id).scene, CaseBooks::wanted().scene);
        said.kind = u"P-999"_s;
        opening = CaseBooks::operationOf(u"case.open"_s, openingToJson(said));
        QCOMPARE(books.codeAfter(opening), u"need_unknown"_s);
    }

    void aCaseIsTakenInAndTold_data() { onBothDatabases(); }
    void aCaseIsTakenInAndTold()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        QCOMPARE(books.standing(id).holder, firstDesk);
        QCOMPARE(*books.told(id), books.standing(id));
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin)), QString());
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Park)), QString());
        QCOMPARE(books.told(id)->holder, QString());
        QCOMPARE(books.told(id)->state, CaseState::Handling);
    }

    void whatWasFilledInIsClosed_data() { onBothDatabases(); }
    void whatWasFilledInIsClosed()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        books.opened();
        auto row = books.platform.database().run(u"SELECT content FROM service_case"_s);
        QVERIFY(row && row->next());
        QVERIFY(!row->value(0).toString().contains(u"13800005678"));
    }

    /// What is typed at one desk and not saved is gone on with at another.
    void whatIsTypedGoesAlong_data() { onBothDatabases(); }
    void whatIsTypedGoesAlong()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const Case before = books.standing(id);
        QCOMPARE(books.typed(id), QString());
        QCOMPARE(books.type(id, 5, u"1380"_s).status, 200);
        QCOMPARE(books.type(id, 9, u"13800005678"_s).status, 200);
        QCOMPARE(books.type(id, 7, u"13800"_s).status, 200); // comes late: the latest stands
        QCOMPARE(books.standing(id), before); // nothing of the case has changed
        auto row = books.platform.database().run(u"SELECT entries FROM case_draft"_s);
        QVERIFY(row && row->next() && !row->value(0).toString().contains(u"13800005678"));
        QCOMPARE(books.typed(id, secondDesk), u"case_elsewhere"_s);
        QCOMPARE(books.take(id, firstDesk).status, 200);
        QCOMPARE(books.typed(id, secondDesk), u"13800005678"_s);
        QCOMPARE(codeOf(books.type(id, 11, u"139"_s)), u"case_elsewhere"_s);
        QCOMPARE(codeOf(books.type(operationId(), 11, u"139"_s)), u"case_unknown"_s);
        UploadedOperation park = CaseBooks::moveOf(id, CaseAct::Park, secondDesk);
        park.at = park.at.addSecs(20);
        QCOMPARE(books.codeAfter(park), QString());
        QCOMPARE(books.take(id, {}).status, 200);
        QCOMPARE(books.typed(id, secondDesk), QString()); // it went into the case, or was left
        QCOMPARE(books.type(id, 15, u"139"_s, secondDesk).status, 200); // typed before the move
        QCOMPARE(books.typed(id, secondDesk), QString());
        auto audit = books.platform.database().run(
            u"SELECT count(*) FROM audit WHERE action = 'case.draft'"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toInt(), 5); // every look
    }

    void nothingElseIsTyped_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const QJsonValue at = timestampToJson(FixedClock().nowUtc());
        QTest::newRow("no time") << QJsonObject{{u"entries"_s, QJsonObject()}};
        QTest::newRow("no entries") << QJsonObject{{u"typed_at"_s, at}};
        QTest::newRow("a number") << QJsonObject{
            {u"entries"_s, QJsonObject{{u"phone"_s, 138}}}, {u"typed_at"_s, at}};
        QTest::newRow("too long") << QJsonObject{
            {u"entries"_s, QJsonObject{{u"wish"_s, QString(2'501, u'w')}}}, {u"typed_at"_s, at}};
        QTest::newRow("something more") << QJsonObject{
            {u"entries"_s, QJsonObject()}, {u"typed_at"_s, at}, {u"holder"_s, u"SZ-QYL-03"_s}};
    }

    void nothingElseIsTyped()
    {
        QFETCH(QJsonObject, body);
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        const Response answer
            = books.post(u"/v1/cases/"_s + idText(id) + u":draft"_s, body, firstDesk);
        QCOMPARE(answer.status, 400);
        QCOMPARE(books.typed(id), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        for (const QString& kind : databaseKinds()) {
            const auto row = [&](const char* how, const char* code) {
                QTest::addRow("%s, %s", how, qPrintable(kind))
                    << kind << QString::fromLatin1(how) << QString::fromLatin1(code);
            };
            row("nobody's", "case_unknown");
            row("another branch's", "case_unknown");
            row("not begun", "case_state");
            row("another desk's", "case_elsewhere");
            row("a step that is open", "case_refused");
            row("surplus", "error");
        }
    }

    void refuses()
    {
        QFETCH(QString, database);
        QFETCH(QString, how);
        QFETCH(QString, code);
        CaseBooks books(database);
        UploadedOperation open
            = CaseBooks::operationOf(u"case.open"_s, openingToJson(CaseBooks::wanted()));
        if (how == u"a step that is open") {
            Case wanted = CaseBooks::wanted();
            wanted.steps = {{u"visit"_s, u"挂号"_s, u"Visit"_s, {LegState::Pending}, {}}};
            open.body = openingToJson(wanted);
        }
        QVERIFY(books.book(open));
        if (how == u"a step that is open")
            QVERIFY(books.book(CaseBooks::moveOf(open.id, CaseAct::Begin)));
        UploadedOperation move = CaseBooks::moveOf(open.id, CaseAct::Complete);
        if (how == u"nobody's")
            move = CaseBooks::moveOf(operationId(), CaseAct::Save);
        if (how == u"another desk's")
            move = CaseBooks::moveOf(open.id, CaseAct::Save, secondDesk);
        if (how == u"another branch's")
            move.branch = farBranch;
        if (how == u"surplus")
            move.body.insert(u"vip"_s, true);
        const Case before = books.standing(open.id);
        QCOMPARE(books.codeAfter(move), code);
        QCOMPARE(books.standing(open.id), before);
    }

    void whoAskedNotToBeCalledIsNot_data() { onBothDatabases(); }
    void whoAskedNotToBeCalledIsNot()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        Customer person;
        person.id = operationId();
        person.createdAt = books.platform.clock().nowUtc();
        setTag(person.tags, {u"quiet"_s, true, person.id});
        QVERIFY(books.platform.database().transaction([&]() -> Result<Done> {
            const auto entered = TagRepository(books.platform.database())
                                     .save({u"quiet"_s, u"勿扰"_s, u"Quiet"_s, QDate(2026, 1, 1),
                                         {}, TagEffect::NoCalls});
            return entered ? CustomerRepository(books.platform.database()).save(person) : entered;
        }));
        const auto decided = [&books](const QUuid& customer) {
            Case wanted = CaseBooks::wanted();
            wanted.customer = customer;
            const auto opening = CaseBooks::operationOf(u"case.open"_s, openingToJson(wanted));
            HUI_ASSERT(books.book(opening));
            HUI_ASSERT(books.book(CaseBooks::moveOf(opening.id, CaseAct::Withdraw)));
            return opening.id;
        };
        const auto follow = [](const QUuid& id, bool isByCall, const QUuid& customer = {}) {
            return CaseBooks::operationOf(u"case.move"_s,
                toJson(CaseMove{.caseId = id,
                    .act = CaseAct::Follow,
                    .isByCall = isByCall,
                    .customer = customer}));
        };
        const QUuid theirs = decided(person.id);
        const Case before = books.standing(theirs);
        QCOMPARE(books.codeAfter(follow(theirs, true)), u"no_calls"_s);
        QCOMPARE(books.standing(theirs), before);
        QCOMPARE(books.codeAfter(follow(theirs, false)), QString());
        QCOMPARE(books.standing(theirs).history.last().act, u"follow"_s);
        const QUuid nobodys = decided({});
        QCOMPARE(books.codeAfter(follow(nobodys, true, person.id)), u"no_calls"_s);
        QCOMPARE(books.codeAfter(follow(nobodys, true)), QString());
        QCOMPARE(books.standing(nobodys).history.last().act, calledAct());
        UploadedOperation earlier = follow(decided(person.id), true); // a desk without the line
        earlier.at = person.createdAt.addSecs(-60); // and before the label was put on
        QCOMPARE(books.codeAfter(earlier), QString());
    }

    /// Who asked for English pages is shown them, whatever the telephone speaks.
    void theCodeOpensTheirLanguage()
    {
        CaseBooks books(u"sqlite"_s);
        Customer person;
        person.id = operationId();
        person.createdAt = books.platform.clock().nowUtc();
        setTag(person.tags, {u"en"_s, true, person.id});
        QVERIFY(books.platform.database().transaction([&]() -> Result<Done> {
            const auto entered = TagRepository(books.platform.database())
                                     .save({u"en"_s, u"英文"_s, u"English"_s, QDate(2026, 1, 1), {},
                                         TagEffect::English});
            return entered ? CustomerRepository(books.platform.database()).save(person) : entered;
        }));
        Case wanted = CaseBooks::wanted();
        wanted.customer = person.id;
        const auto opening = CaseBooks::operationOf(u"case.open"_s, openingToJson(wanted));
        QVERIFY(books.book(opening));
        const auto urlOf = [&books](const QUuid& id) {
            return books.sendToPhone(id).body.value(u"url"_s).toString();
        };
        QVERIFY(urlOf(opening.id).endsWith(u"?lang=en"_s));
        QVERIFY(!urlOf(books.opened()).contains(u'?'));
    }

    void anyDeskTakesItOver_data() { onBothDatabases(); }
    void anyDeskTakesItOver()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        QCOMPARE(codeOf(books.take(id, QString())), u"case_elsewhere"_s); // who has it must be seen
        const QUuid key = operationId();
        const Response taken = books.take(id, firstDesk, secondDesk, key);
        QCOMPARE(taken.status, 200);
        QCOMPARE(*caseFromJson(taken.body), *books.told(id));
        QCOMPARE(books.told(id)->holder, secondDesk);
        QCOMPARE(books.take(id, firstDesk, secondDesk, key).body, taken.body); // the same again
        QCOMPARE(books.standing(id).history.size(), 2);
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Save)), u"case_elsewhere"_s);
        QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Save, secondDesk)), QString());
    }

    void aBranchTakesItAway_data() { onBothDatabases(); }
    void aBranchTakesItAway()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QUuid other = books.opened();
        const Response found = books.post(u"/v1/cases:find"_s, {{u"number"_s, caseCode(id)}},
            u"SZ-GSQ-01"_s, operationId(), farBranch);
        QCOMPARE(found.status, 200);
        const QJsonObject head = found.body.value(u"cases"_s).toArray().first().toObject();
        QCOMPARE(head.value(u"case"_s).toString(), idText(id));
        QVERIFY(!head.contains(u"entries"_s)); // it is not theirs yet
        QCOMPARE(books.take(id, firstDesk, u"SZ-GSQ-01"_s, operationId(), farBranch).status, 200);
        QVERIFY(!books.told(id));
        QVERIFY(books.told(other));
        QCOMPARE(books.told(id, farBranch)->branch, farBranch);
    }

    void refusesToTake_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody's") << u"nobody's"_s << u"case_unknown"_s;
        QTest::newRow("over") << u"over"_s << u"case_over"_s;
        QTest::newRow("no key") << u"no key"_s << u"key_missing"_s;
        QTest::newRow("no word") << u"no word"_s << u"malformed"_s;
    }

    void refusesToTake()
    {
        QFETCH(QString, how);
        QFETCH(QString, code);
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        if (how == u"over")
            QVERIFY(books.book(CaseBooks::moveOf(id, CaseAct::Withdraw)));
        const Response answer = how == u"nobody's" ? books.take(operationId(), firstDesk)
            : how == u"no key"                     ? books.take(id, firstDesk, secondDesk, QUuid())
            : how == u"no word"
            ? books.post(u"/v1/cases/"_s + idText(id) + u":take"_s, {{u"who"_s, firstDesk}})
            : books.take(id, firstDesk);
        QCOMPARE(codeOf(answer), code);
        QVERIFY(books.standing(id).holder != secondDesk);
        QCOMPARE(codeOf(books.post(u"/v1/cases:find"_s, {{u"number"_s, u"12"_s}})), u"malformed"_s);
    }

    /// Whichever statement fails, it is taken over whole or not at all, and again with its id.
    void failsWholly_data() { onBothDatabases(); }
    void failsWholly()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QUuid key = operationId();
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            books.platform.database().failAfter(failed);
            const Response taken = books.take(id, firstDesk, u"SZ-GSQ-01"_s, key, farBranch);
            books.platform.database().failAfter(-1);
            if (taken.status == 200)
                break;
            QCOMPARE(taken.status, 503);
            QCOMPARE(books.standing(id).holder, firstDesk);
            QVERIFY(books.told(id) && !books.told(id, farBranch));
        }
        QVERIFY(failed > 5);
        QVERIFY(!books.told(id) && books.told(id, farBranch));
    }

    void bookingFailsWholly_data() { onBothDatabases(); }
    void bookingFailsWholly()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const UploadedOperation begin = CaseBooks::moveOf(id, CaseAct::Begin);
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            books.platform.database().failAfter(failed);
            const auto booked = books.book(begin);
            books.platform.database().failAfter(-1);
            if (booked)
                break;
            QCOMPARE(books.standing(id).state, CaseState::Accepted);
            QCOMPARE(books.told(id)->state, CaseState::Accepted);
        }
        QVERIFY(failed > 4);
        QCOMPARE(books.told(id)->state, CaseState::Handling);
    }
};

QTEST_GUILESS_MAIN(TestCaseOperations)
#include "tst_caseoperations.moc"
