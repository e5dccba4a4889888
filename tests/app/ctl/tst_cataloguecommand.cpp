// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/catalogue/VersionScene.h"
#include "tests/app/ctl/DeskFolder.h"

#include <QJsonDocument>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A desk with a version of five billers in force.
class CatalogueFolder : public DeskFolder {
public:
    CatalogueFolder()
    {
        const auto database = open(tillMigrations() + catalogueMigrations());
        HUI_ASSERT(receivePage(*database, {}, editionOf(5), 1));
    }

    Ran run(const QString& verb, const QStringList& more = {}) const
    {
        return runCtl(QStringList{u"catalogue"_s, verb, u"--data-dir"_s, path()} + more);
    }

    void change(const QString& sql) const
    {
        HUI_ASSERT(open(tillMigrations() + catalogueMigrations())->run(sql));
    }
};

QJsonObject jsonOf(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

} // namespace

class TestCatalogueCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifies()
    {
        const CatalogueFolder desk;
        const Ran good = desk.run(u"verify"_s);
        QVERIFY2(good.exit == 0, good.err.constData());
        QCOMPARE(jsonOf(good).value("entries"_L1).toInt(), 5);
        desk.change(
            u"UPDATE biller_a SET value = replace(value, '苏州', '杭州') WHERE id = 'w3'"_s);
        const Ran bad = desk.run(u"verify"_s);
        QCOMPARE(bad.exit, 1);
        QCOMPARE(jsonOf(bad).value("broken_at"_L1).toString(), u"biller/w3"_s);
    }

    void counts()
    {
        const CatalogueFolder desk;
        const Ran ran = desk.run(u"stats"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(jsonOf(ran).value("billers"_L1).toInt(), 5);
        QCOMPARE(jsonOf(ran).value("in_force"_L1).toObject().value("version"_L1).toInt(), 1);
        QVERIFY(jsonOf(ran).value("refused"_L1).isNull());
    }

    void searches()
    {
        const CatalogueFolder desk;
        const Ran all = desk.run(u"search"_s, {u"--words"_s, u"苏州 gs"_s});
        QCOMPARE(all.exit, 0);
        QCOMPARE(all.out.count('\n'), 5);
        const Ran one = desk.run(u"search"_s, {u"--words=w3"_s, u"--city=320500"_s});
        QCOMPARE(jsonOf(one).value("id"_L1).toString(), u"w3"_s);
        QCOMPARE(desk.run(u"search"_s, {u"--words"_s, u"纽约"_s}).exit, 1);
    }

    void refusesWrongUse()
    {
        const CatalogueFolder desk;
        QCOMPARE(desk.run(u"search"_s).exit, 2);
        QCOMPARE(desk.run(u"burn"_s).exit, 2);
        QCOMPARE(runCtl({u"catalogue"_s, u"verify"_s}).exit, 2);
        QCOMPARE(runCtl({u"catalogue"_s, u"--help"_s}).exit, 0);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueCommand)
#include "tst_cataloguecommand.moc"
