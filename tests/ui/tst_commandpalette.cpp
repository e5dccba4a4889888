// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CommandPalette.h"
#include "ui/PaletteListModel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace hui;

/// The palette by keys only, as tellers use it.
class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_opened.clear();
        m_palette = std::make_unique<CommandPalette>(entries(), nullptr);
        m_palette->open();
        QVERIFY(QTest::qWaitForWindowActive(m_palette.get()));
        m_input = m_palette->findChild<QLineEdit*>(u"palette.input"_qs);
        m_list = m_palette->findChild<QListView*>();
    }

    void theModelKeepsItsContract()
    {
        PaletteListModel model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entries());
        model.search({}, {});
        QCOMPARE(model.rowCount(), 5); // two headings, three entries
        QVERIFY(!model.entryAt(0));
        QCOMPARE(model.nextEntry(0, 1), 1);
        QCOMPARE(model.nextEntry(0, -1), -1);
        model.search(u"zz"_qs, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void initialsAndEnterOpen()
    {
        QTest::keyClicks(m_input, u"sf"_qs);
        QTest::keyClick(m_input, Qt::Key_Return);
        QCOMPARE(m_opened, u"水费"_qs);
        QVERIFY(!m_palette->isVisible());
    }

    void arrowsChooseAndSkipHeadings()
    {
        QTest::keyClick(m_input, Qt::Key_Down);
        QTest::keyClick(m_input, Qt::Key_Down);
        QTest::keyClick(m_input, Qt::Key_Down); // past the end: stays
        QTest::keyClick(m_input, Qt::Key_Enter);
        QCOMPARE(m_opened, u"锁定柜台"_qs);
    }

    void tabChangesTheScope()
    {
        QTest::keyClick(m_input, Qt::Key_Tab); // business
        QTest::keyClick(m_input, Qt::Key_Tab); // settings and actions
        QTest::keyClick(m_input, Qt::Key_Return);
        QCOMPARE(m_opened, u"锁定柜台"_qs);
    }

    void nothingFoundOpensNothing()
    {
        QTest::keyClicks(m_input, u"zz"_qs);
        QVERIFY(!m_list->isVisible());
        QTest::keyClick(m_input, Qt::Key_Return);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(m_palette->isVisible());
    }

    void escapeCloses()
    {
        QTest::keyClick(m_input, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_opened.isEmpty());
    }

    void documentsThatComeLaterAreFound()
    {
        PaletteEntry document = entry(u"0318-000458 73.40", u"", PaletteEntry::Group::Document);
        m_palette->addEntries({document});
        QTest::keyClicks(m_input, u"458"_qs);
        QTest::keyClick(m_input, Qt::Key_Return);
        QCOMPARE(m_opened, document.title);
    }

private:
    PaletteEntry entry(const char16_t* title, const char16_t* words, PaletteEntry::Group group)
    {
        PaletteEntry made;
        made.group = group;
        made.title = QString::fromUtf16(title);
        made.words = QString::fromUtf16(words);
        made.icon = QStringLiteral("lock");
        made.open = [this, name = made.title] { m_opened = name; };
        return made;
    }

    std::vector<PaletteEntry> entries()
    {
        return {entry(u"水费", u"sf shuifei", PaletteEntry::Group::Business),
            entry(u"电费", u"df dianfei", PaletteEntry::Group::Business),
            entry(u"锁定柜台", u"sdgt", PaletteEntry::Group::Settings)};
    }

    std::unique_ptr<CommandPalette> m_palette;
    QLineEdit* m_input = nullptr;
    QListView* m_list = nullptr;
    QString m_opened;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
