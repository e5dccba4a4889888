// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/LookReasons.h"
#include "app/server/PhoneHtml.h"
#include "modules/cases/platform/CasePhotoRepository.h"
#include "modules/cases/platform/CasePhotos.h"
#include "tests/modules/cases/platform/CaseBooks.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// At the page of the photographs; its path.
QString toPhotos(CaseBooks& books, const QUuid& id)
{
    const QString path = books.begin(CaseBooks::pathOf(books.sendToPhone(id)));
    books.onPhone(path, {{u"choice"_s, u"form"_s}, {u"wish"_s, u"水费"_s}});
    return path;
}

QJsonObject photo(const QString& front, const QString& back = {})
{
    return {{u"choice"_s, u"photo"_s}, {u"photo_front"_s, front}, {u"photo_back"_s, back}};
}

/// A case with a photograph.
QUuid photographed(CaseBooks& books)
{
    const QUuid id = books.opened();
    HUI_ASSERT(
        books.onPhone(toPhotos(books, id), photo(sentPhoto(jpegOf(1600, 1000)))).status == 303);
    HUI_ASSERT(books.take(id, phoneHolder(), firstDesk).status == 200);
    return id;
}

QString lastAudit(CaseBooks& books)
{
    auto row = books.platform.database().run(
        u"SELECT action, outcome FROM audit ORDER BY number DESC LIMIT 1"_s);
    return row && row->next() ? row->value(0).toString() + u' ' + row->value(1).toString()
                              : QString();
}

} // namespace

/// A customer photographs a document for a case.
class TestCasePhotos : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDeskSeesThem_data() { onBothDatabases(); }
    void theDeskSeesThem()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString path = toPhotos(books, id);
        const Response page = books.onPhone(path);
        QVERIFY(page.text.contains("capture=\"environment\""));
        QVERIFY(page.headers.value("Content-Security-Policy").endsWith("script-src 'self'"));
        const QByteArray front = jpegOf(1600, 1000);
        const QByteArray back = jpegOf(1200, 800);
        QCOMPARE(books.onPhone(path, photo(sentPhoto(front), sentPhoto(back))).status, 303);
        QCOMPARE(books.onPhone(path, photo(sentPhoto(back))).status, 303); // sent twice: once
        QCOMPARE(books.standing(id).history.last().act, photographedAct());
        QCOMPARE(codeOf(books.photos(id)), u"case_elsewhere"_s); // the telephone has it
        QCOMPARE(lastAudit(books), u"case.photos case_elsewhere"_s);
        QCOMPARE(books.take(id, phoneHolder(), firstDesk).status, 200);
        QCOMPARE(codeOf(books.photos(id, firstDesk, u" "_s)), u"reason_missing"_s);
        QCOMPARE(lastAudit(books), u"case.take ok"_s); // nothing was looked at
        const Response seen = books.photos(id);
        QCOMPARE(seen.status, 200);
        QCOMPARE(lastAudit(books), u"case.photos ok"_s);
        const auto why = server::reasonsOf(books.platform.database(), {idText(id)}, 10);
        QVERIFY(why && why->size() == 1);
        QCOMPARE(why->first().reason, u"核对证件"_s);
        const auto photos = photosFromJson(seen.body);
        QVERIFY(photos);
        QCOMPARE(photos->size(), 2);
        QCOMPARE(photos->first().picture, front);
        QCOMPARE(photos->last().picture, back);
        QCOMPARE(codeOf(books.photos(id, secondDesk)), u"case_elsewhere"_s);
        QCOMPARE(codeOf(books.photos(operationId())), u"case_unknown"_s);
        auto stored = books.platform.database().run(u"SELECT picture FROM case_photo"_s);
        while (stored->next())
            QVERIFY(!stored->value(0).toString().contains(
                QString::fromLatin1(front.toBase64().left(40)))); // closed
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Begin));
        books.codeAfter(CaseBooks::moveOf(id, CaseAct::Complete));
        QCOMPARE(codeOf(books.photos(id)), u"case_over"_s);
    }

    /// Handed to the telephone again, a new picture takes the place of the one before.
    void aNewOneTakesItsPlace_data() { onBothDatabases(); }
    void aNewOneTakesItsPlace()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        for (const int width : {1000, 1100}) {
            const QString path = toPhotos(books, id);
            QCOMPARE(books.onPhone(path, photo(sentPhoto(jpegOf(width, 700)))).status, 303);
            QCOMPARE(books.take(id, phoneHolder(), firstDesk).status, 200);
        }
        const auto photos = photosFromJson(books.photos(id).body);
        QVERIFY(photos);
        QCOMPARE(photos->size(), 1);
        QCOMPARE(photos->first().picture, jpegOf(1100, 700));
    }

    /// By a job of the platform: so many days after the case came out, and at the longest; or with
    /// their person.
    void areForgotten_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isOver");
        QTest::addColumn<int>("keptDays");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("come out, %s", qPrintable(kind)) << kind << true << 30;
            QTest::addRow("still open, %s", qPrintable(kind)) << kind << false << 180;
        }
    }

    void areForgotten()
    {
        QFETCH(QString, database);
        QFETCH(bool, isOver);
        QFETCH(int, keptDays);
        CaseBooks books(database);
        const QUuid id = photographed(books);
        if (isOver)
            for (const CaseAct act : {CaseAct::Begin, CaseAct::Complete})
                QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, act)), QString());
        const auto run = [&] { return casePhotoSweep().run(books.platform.context()); };
        books.platform.clock().advanceMs(keptDays * 86'400'000LL);
        QVERIFY(run());
        QCOMPARE(CasePhotoRepository(books.platform.database()).ofCase(id)->size(), 1);
        books.platform.clock().advanceMs(1);
        QVERIFY(run());
        QVERIFY(CasePhotoRepository(books.platform.database()).ofCase(id)->isEmpty());
        QCOMPARE(lastAudit(books), u"case.photos_forgotten ok"_s);
        QVERIFY(run()); // harmless to repeat
    }

    void areForgottenWithTheirPerson_data() { onBothDatabases(); }
    void areForgottenWithTheirPerson()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid person = operationId();
        const QUuid theirs = photographed(books);
        const QUuid other = photographed(books);
        UploadedOperation link = CaseBooks::moveOf(theirs, CaseAct::Begin);
        link.body.insert(u"customer"_s, idText(person)); // the teller knows by now whose it is
        QCOMPARE(books.codeAfter(link), QString());
        QCOMPARE(books.told(theirs)->customer, person);
        link = CaseBooks::moveOf(theirs, CaseAct::Save);
        link.body.insert(u"customer"_s, idText(operationId()));
        QCOMPARE(books.codeAfter(link), u"case_refused"_s); // it stays theirs
        QVERIFY(books.platform.database().transaction(
            [&] { return forgetCasesOf(books.platform.context(), {idText(person)}); }));
        QVERIFY(CasePhotoRepository(books.platform.database()).ofCase(theirs)->isEmpty());
        QCOMPARE(lastAudit(books), u"case.forgotten ok"_s);
        QVERIFY(!*CaseRepository(books.platform.database()).byId(theirs)); // and all of it
        QVERIFY(!books.told(theirs)); // at the desks, too
        QCOMPARE(CasePhotoRepository(books.platform.database()).ofCase(other)->size(), 1);
        QVERIFY(*CaseRepository(books.platform.database()).byId(other));
    }

    /// What is over and of nobody with a record goes by the day; what is under way stays, and what
    /// is of a record goes with it.
    void ofNobodyTheyGoByTheDay_data() { onBothDatabases(); }
    void ofNobodyTheyGoByTheDay()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid over = photographed(books);
        const QUuid recorded = photographed(books);
        const QUuid open = photographed(books);
        for (const QUuid& id : {over, recorded, open}) {
            UploadedOperation begin = CaseBooks::moveOf(id, CaseAct::Begin);
            if (id == recorded)
                begin.body.insert(u"customer"_s, idText(operationId()));
            QCOMPARE(books.codeAfter(begin), QString());
            if (id != open)
                QCOMPARE(books.codeAfter(CaseBooks::moveOf(id, CaseAct::Complete)), QString());
        }
        const auto isThere = [&](const QUuid& id) {
            return CaseRepository(books.platform.database()).byId(id)->has_value();
        };
        const auto forget = [&](const QDate& day) {
            return books.platform.database().transaction(
                [&] { return forgetUnrecordedCases(books.platform.context(), day); });
        };
        QVERIFY(forget(QDate(2026, 3, 18)));
        QVERIFY(isThere(over));
        QVERIFY(forget(QDate(2026, 3, 19)));
        QVERIFY(!isThere(over) && isThere(recorded) && isThere(open));
        QVERIFY(CasePhotoRepository(books.platform.database()).ofCase(over)->isEmpty());
        QVERIFY(!books.told(over)); // at the desks, too
    }

    /// They are found by their index: a case of somebody else that cannot be read is not looked at.
    /// One from before there was an index is given it.
    void aCaseIsFoundByItsCustomer_data() { onBothDatabases(); }
    void aCaseIsFoundByItsCustomer()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        CaseRepository cases(books.platform.database());
        const QUuid person = operationId();
        const auto caseOf = [&](const QUuid& customer) {
            const QUuid id = books.opened();
            Case value = **cases.byId(id);
            value.customer = customer;
            HUI_ASSERT(cases.save(value));
            return id;
        };
        const QUuid theirs = caseOf(person);
        const QUuid broken = caseOf(operationId());
        const QUuid old = caseOf(person);
        const auto set = [&](const QString& columns, const QUuid& id) {
            return books.platform.database().run(
                u"UPDATE service_case SET %1 WHERE case_id = ?"_s.arg(columns), {idText(id)});
        };
        QVERIFY(set(u"content = content || 'x'"_s, broken));
        QVERIFY(set(u"customer_ix = NULL"_s, old));
        QVERIFY(books.platform.database().transaction(
            [&] { return forgetCasesOf(books.platform.context(), {idText(person)}); }));
        QVERIFY(!*cases.byId(theirs));
        QVERIFY(!*cases.byId(old));
        QVERIFY(!cases.byId(broken)); // it is still there
    }

    void refusesWhatIsNoPhotograph_data()
    {
        QTest::addColumn<QString>("sent");
        const QByteArray good = jpegOf(1600, 1000);
        const auto row = [](const char* name, const QByteArray& picture) {
            QTest::newRow(name) << sentPhoto(picture);
        };
        row("text", "a picture");
        row("png", QByteArray::fromHex("89504e470d0a1a0a"));
        row("cut off", good.chopped(2));
        row("something after it", good + "<script>");
        row("a second picture in it", good + good);
        row("where it was taken", jpegOf(1600, 1000, QByteArray::fromHex("ffe1000845786966")));
        row("a remark", jpegOf(1600, 1000, QByteArray::fromHex("fffe00046869")));
        row("larger than any page", jpegOf(60'000, 1000));
        row("without a size", jpegOf(0, 1000));
        row("a segment that ends outside", jpegOf(1600, 1000, QByteArray::fromHex("ffe0ffff")));
        row("too large", good.chopped(2) + QByteArray(Photo::mostBytes, 'x') + good.right(2));
        QTest::newRow("no base64") << u"照片"_s;
    }
    void refusesWhatIsNoPhotograph()
    {
        QFETCH(QString, sent);
        CaseBooks books(u"sqlite"_s);
        const QUuid id = books.opened();
        const QString path = toPhotos(books, id);
        const Case before = books.standing(id);
        const Response page = books.onPhone(path, photo(sentPhoto(jpegOf(800, 600)), sent));
        QCOMPARE(page.status, 422);
        QVERIFY(QString::fromUtf8(page.text).contains(u"照片无法使用"_s));
        QCOMPARE(books.standing(id), before);
        QCOMPARE(CasePhotoRepository(books.platform.database()).ofCase(id)->size(), 0);
        QCOMPARE(books.onPhone(path, photo({})).status, 303); // or without
    }

    void failsWholly_data() { onBothDatabases(); }
    void failsWholly()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid id = books.opened();
        const QString path = toPhotos(books, id);
        const Case before = books.standing(id);
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            books.platform.database().failAfter(failed);
            const Response page = books.onPhone(path, photo(sentPhoto(jpegOf(800, 600))));
            books.platform.database().failAfter(-1);
            if (page.status == 303)
                break;
            QCOMPARE(page.status, 503);
            QCOMPARE(books.standing(id), before);
            QVERIFY(CasePhotoRepository(books.platform.database()).ofCase(id)->isEmpty());
        }
        QVERIFY(failed > 5);
        QCOMPARE(CasePhotoRepository(books.platform.database()).ofCase(id)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCasePhotos)
#include "tst_casephotos.moc"
