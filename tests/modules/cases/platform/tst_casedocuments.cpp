// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/cases/platform/CaseDocuments.h"
#include "modules/cases/platform/CasePhotoRepository.h"
#include "tests/modules/cases/platform/CaseBooks.h"

using namespace hui;
using namespace hui::testkit;

/// What a person photographed and signed for their cases is told as theirs, and shown as no
/// other's.
class TestCaseDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsOfAPerson_data() { onBothDatabases(); }
    void tellsWhatIsOfAPerson()
    {
        QFETCH(QString, database);
        CaseBooks books(database);
        const QUuid person = operationId();
        const QUuid id = keep(books, person);
        const QUuid strange = keep(books, operationId());
        server::Context& context = books.platform.context();
        const server::DocumentSource source = caseDocuments();
        const QStringList records{idText(person)};
        const auto documents = source.list(context, records, 50);
        QVERIFY(documents);
        QCOMPARE(documents->size(), 2);
        const PersonDocument& photo = documents->first();
        QCOMPARE(photo.kind, u"photo"_s);
        QCOMPARE(photo.about, u"front"_s);
        QCOMPARE(photo.channel, u"phone"_s);
        QCOMPARE(photo.number, caseNumber(id));
        QVERIFY(photo.hasImage);
        QCOMPARE(documents->last().kind, u"signature"_s);
        QVERIFY(!documents->last().hasImage);
        QCOMPARE(**source.image(context, records, photo.kind, photo.id), jpegOf(1000, 700));
        const QString other = idText(strange) + u"/front"_s;
        QVERIFY(!*source.image(context, records, photo.kind, other)); // of somebody else
        QVERIFY(!*source.image(context, records, photo.kind, idText(id) + u"/back"_s));
        QVERIFY(!*source.image(context, records, u"copy"_s, photo.id));
        QVERIFY(!*source.image(context, records, photo.kind, u"x"_s));
        QVERIFY(source.list(context, {idText(operationId())}, 50)->isEmpty());
    }

private:
    /// A case of a person with a photograph, which they have signed on the telephone.
    static QUuid keep(CaseBooks& books, const QUuid& person)
    {
        const QUuid id = books.opened();
        Case value = books.standing(id);
        value.customer = person;
        CaseEvent signing;
        signing.operation = operationId();
        signing.act = u"signed"_s;
        signing.at = books.platform.clock().nowUtc();
        value.history.append(signing);
        const auto kept = books.platform.database().transaction([&]() -> Result<Done> {
            const auto saved = CaseRepository(books.platform.database()).save(value);
            return saved ? CasePhotoRepository(books.platform.database())
                               .keep(id, {u"front"_s, signing.at, jpegOf(1000, 700)})
                         : saved;
        });
        HUI_ASSERT(kept);
        return id;
    }
};

QTEST_GUILESS_MAIN(TestCaseDocuments)
#include "tst_casedocuments.moc"
