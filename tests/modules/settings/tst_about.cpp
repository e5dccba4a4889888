// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/About.h"

#include <QTest>

class TestAbout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsBuiltIn()
    {
        const auto all = hui::settings::components();
        QVERIFY(all.size() >= 5);
        for (const auto& component : all)
            QVERIFY(!component.licence.isEmpty() && !component.holder.isEmpty());
    }

    void carriesTheLicenceOfTheIcons()
    {
        const QString text = hui::settings::iconLicence();
        QVERIFY(text.contains(QStringLiteral("MIT")));
        QVERIFY(text.contains(QStringLiteral("WITHOUT WARRANTY OF ANY KIND")));
    }
};

QTEST_GUILESS_MAIN(TestAbout)
#include "tst_about.moc"
