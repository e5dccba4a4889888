// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PkiFolder.h"
#include "tests/testkit/Fixed.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::server;

class TestPkiFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void whatIsMadeOnceStays()
    {
        const auto first = open();
        QVERIFY(first);
        QCOMPARE(first->pins.size(), 2);
        QVERIFY(first->pins.at(0) != first->pins.at(1));
        const auto second = open();
        QVERIFY(second);
        QCOMPARE(second->pins, first->pins);
        QCOMPARE(second->server.certificatePem, first->server.certificatePem);
        QCOMPARE(second->authority.certificatePem(), first->authority.certificatePem());
        for (const QFileInfo& file : QDir(m_folder->path()).entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    }

    void aCertificateThatEndsOrLacksANameIsRenewedUnderTheSameKey()
    {
        const auto first = open();
        const auto named = open({QStringLiteral("DNS:platform.bank.example")});
        QVERIFY(named);
        QVERIFY(named->server.certificatePem != first->server.certificatePem);
        QCOMPARE(named->pins, first->pins);
        const auto later = PkiFolder::open(path(), {}, m_now.addDays(340));
        QVERIFY(later);
        QVERIFY(later->server.certificatePem != named->server.certificatePem);
        QCOMPARE(later->pins, first->pins);
    }

    void halfAnAuthorityIsNotReplaced()
    {
        QVERIFY(open());
        QVERIFY(QFile::remove(path() + QStringLiteral("/ca.key")));
        QVERIFY(!open());
        QVERIFY(!QFile::exists(path() + QStringLiteral("/ca.key")));
    }

    void refusesWhatItCannotWrite()
    {
        QVERIFY(!PkiFolder::open(QStringLiteral("/proc/nowhere/pki"), {}, m_now));
        QVERIFY(!open({QStringLiteral("DNS:a,DNS:b")}));
    }

private:
    QString path() const { return m_folder->path() + QStringLiteral("/pki"); }
    Result<PkiFolder> open(const QStringList& names = {}) const
    {
        return PkiFolder::open(path(), names, m_now);
    }

    std::optional<QTemporaryDir> m_folder;
    const QDateTime m_now = testkit::FixedClock().nowUtc();
};

QTEST_GUILESS_MAIN(TestPkiFolder)
#include "tst_pkifolder.moc"
