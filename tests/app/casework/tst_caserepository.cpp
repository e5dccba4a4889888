// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/casework/CaseScene.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hui;
using namespace hui::testkit;

/// What is typed is on the disk a moment later, closed, and there again after a crash.
class TestCaseRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void casesAreFoundByWhoHasThem_data()
    {
        QTest::addColumn<CaseFilter>("filter");
        QTest::addColumn<int>("count");
        QTest::newRow("mine") << CaseFilter::Mine << 2;
        QTest::newRow("free") << CaseFilter::Free << 1;
        QTest::newRow("open") << CaseFilter::Open << 4;
        QTest::newRow("phone") << CaseFilter::Phone << 1;
        QTest::newRow("decided") << CaseFilter::Decided << 1;
        QTest::newRow("over") << CaseFilter::Over << 1;
    }

    void casesAreFoundByWhoHasThem()
    {
        QFETCH(CaseFilter, filter);
        QFETCH(int, count);
        const auto database = caseDesk();
        const auto add = [&](const QString& holder, CaseState state, const QString& channel,
                             const QString& branch) {
            Case value
                = openedAs(wantedCase(), branch, {operationId(), holder, u"0217"_s, caseNoon});
            value.state = state;
            value.channel = channel;
            QVERIFY(CaseRepository(*database).save(value));
        };
        const QString here = u"0512-08"_s;
        add(thisDesk, CaseState::Accepted, u"counter"_s, here);
        add(thisDesk, CaseState::Handling, u"counter"_s, here);
        add(otherDesk, CaseState::Handling, u"counter"_s, here);
        add({}, CaseState::Accepted, u"phone"_s, here);
        add({}, CaseState::Decided, u"phone"_s, here);
        add({}, CaseState::Followed, u"counter"_s, here);
        add(thisDesk, CaseState::Accepted, u"counter"_s, u"0512-09"_s);
        const auto found = CaseRepository(*database).ofBranch(here, filter, thisDesk, 50);
        QVERIFY(found);
        QCOMPARE(found->size(), count);
        QCOMPARE(*CaseRepository(*database).openCount(here), 4);
        const Case first = found->first();
        const auto again
            = CaseRepository(*database).byNumber(tidiedCaseNumber(caseNumber(first.id)));
        QCOMPARE(*again, QList<Case>{first});
    }

    void aDraftSurvivesACrash()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"journal.db"_s);
        const QStringList tables = caseMigrations() + caseDeskMigrations();
        const QUuid id = operationId();
        const QMap<QString, QString> typed{{u"phone"_s, u"13800005678"_s}, {u"wish"_s, u"挂号"_s}};
        {
            const auto database = fileDatabase(file, tables);
            CaseDraftRepository drafts(*database);
            QVERIFY(drafts.keep(id, {{u"phone"_s, u"138"_s}}, caseNoon));
            QVERIFY(drafts.keep(id, typed, caseNoon));
            Case value = openedAs(wantedCase(), u"0512-08"_s, {id, thisDesk, u"0217"_s, caseNoon});
            QVERIFY(CaseRepository(*database).save(value));
        }
        for (const QString& name : {file, file + u"-wal"_s}) {
            QFile bytes(name);
            if (bytes.open(QIODevice::ReadOnly))
                QVERIFY(!bytes.readAll().contains("13800005678"));
        }
        const auto database = fileDatabase(file, tables);
        CaseDraftRepository drafts(*database);
        QCOMPARE(**drafts.draft(id), typed);
        QVERIFY(drafts.drop(id));
        QVERIFY(!*drafts.draft(id));
    }

    void aChangedContentIsNotBelieved()
    {
        const auto database = caseDesk();
        const Case value
            = openedAs(wantedCase(), u"0512-08"_s, {operationId(), thisDesk, u"0217"_s, caseNoon});
        QVERIFY(CaseRepository(*database).save(value));
        QVERIFY(database->run(u"UPDATE service_case SET content = content || 'x'"_s));
        const auto found = CaseRepository(*database).byId(value.id);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Storage);
    }
};

QTEST_GUILESS_MAIN(TestCaseRepository)
#include "tst_caserepository.moc"
