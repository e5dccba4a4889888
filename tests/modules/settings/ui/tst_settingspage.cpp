// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/ui/SettingsPage.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Preferences.h"
#include "ui/ShortcutSheet.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hui;
using namespace hui::settings;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<testkit::DeskFixture>();
        m_desk->theme.apply(
            *static_cast<QApplication*>(QCoreApplication::instance()), Appearance::Light);
        m_page = std::make_unique<SettingsPage>(m_desk->services());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void changesTheAppearanceAtOnceAndKeepsIt()
    {
        auto* light = m_page->findChild<QWidget*>(QStringLiteral("settings.light"));
        light->setFocus();
        QTest::keyClick(light, Qt::Key_Right);
        QCOMPARE(m_desk->theme.appearance(), Appearance::Dark);
        QCOMPARE(appearanceOf(m_page->palette()), Appearance::Dark);
        QCOMPARE(kept().appearance, std::optional(Appearance::Dark));
    }

    void turnsMotionOff()
    {
        auto* motion = m_page->findChild<QCheckBox*>(QStringLiteral("settings.motion"));
        motion->setFocus();
        QTest::keyClick(motion, Qt::Key_Space);
        QVERIFY(m_desk->theme.reducesMotion());
        QCOMPARE(motionMs(m_page.get()), 0);
        QVERIFY(kept().reduceMotion);
    }

    void showsTheKeys()
    {
        auto* keys = m_page->findChild<QPushButton*>(QStringLiteral("settings.keys"));
        keys->setFocus();
        QTest::keyClick(keys, Qt::Key_Space);
        auto* sheet = m_page->findChild<ShortcutSheet*>();
        QVERIFY(sheet);
        QVERIFY(sheet->isVisible());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<ShortcutSheet*>());
    }

    void saysWhereItsFilesAre()
    {
        QCOMPARE(m_page->findChild<QLabel*>(QStringLiteral("settings.folder"))->text(),
            m_desk->folder.path());
        QTRY_COMPARE(m_page->findChild<QLabel*>(QStringLiteral("settings.device"))->text(),
            SettingsPage::tr("not enrolled"));
    }

    void aBrokenFileIsAsIfNothingWasChosen()
    {
        QFile file(m_desk->folder.filePath(QStringLiteral("desk.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[look]\nappearance=purple\n");
        file.close();
        QVERIFY(!kept().appearance);
        QVERIFY(!kept().reduceMotion);
    }

private:
    Appearances kept() const { return Preferences(m_desk->folder.path()).read(); }

    std::unique_ptr<testkit::DeskFixture> m_desk;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
