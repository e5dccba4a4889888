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

    void theSecretOfTheFieldsStays()
    {
        const auto first = open();
        QVERIFY(first);
        QCOMPARE(first->fieldSecret.bytes().size(), 32);
        const QByteArray lies = contentOf(u"fields.key"_qs);
        QCOMPARE(lies, first->fieldSecret.bytes().toHex() + '\n');
        QCOMPARE(open()->fieldSecret.bytes(), first->fieldSecret.bytes());
        put(u"fields.key"_qs, lies.trimmed()); // as an editor may leave it
        QCOMPARE(open()->fieldSecret.bytes(), first->fieldSecret.bytes());
    }

    /// What is closed with a secret can be opened with no other: one that was lost is not replaced
    /// unseen by another, whatever is left of it.
    void aDamagedSecretIsNeitherUsedNorReplaced_data()
    {
        QTest::addColumn<QByteArray>("left");
        const QByteArray whole = QByteArray(32, '\x5a').toHex();
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("a line end") << QByteArray("\n");
        QTest::newRow("cut") << whole.chopped(2);
        QTest::newRow("half a byte") << whole.chopped(1);
        QTest::newRow("too long") << whole + "5a";
        QTest::newRow("twice") << whole + '\n' + whole;
        QTest::newRow("not hex") << QByteArray(64, 'z');
        QTest::newRow("a space in it") << whole.left(32) + ' ' + whole.mid(32);
        QTest::newRow("upper case") << whole.toUpper();
        QTest::newRow("raw") << QByteArray(32, '\x81');
    }

    void aDamagedSecretIsNeitherUsedNorReplaced()
    {
        QFETCH(QByteArray, left);
        QVERIFY(open());
        put(u"fields.key"_qs, left);
        const auto opened = open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().detail.endsWith(u"fields.key"_qs));
        QCOMPARE(contentOf(u"fields.key"_qs), left);
    }

    /// A folder from before the data keys gets its secret; an old one, whose secret is gone, gets
    /// another, with which no database of before opens (tst_fieldkeyslots).
    void aMissingSecretIsMade()
    {
        const auto first = open();
        QVERIFY(QFile::remove(path() + u"/fields.key"_qs));
        const auto second = open();
        QVERIFY(second);
        QVERIFY(second->fieldSecret.bytes() != first->fieldSecret.bytes());
        QCOMPARE(second->pins, first->pins);
        QCOMPARE(QFileInfo(path() + u"/fields.key"_qs).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            0);
    }

    /// A file that is there and cannot be read is not missing.
    void whatCannotBeReadIsNotReplaced_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"ca.key", "ca.pem", "server.key", "server-next.key",
                 "catalogue.key", "catalogue-next.key", "fields.key"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatCannotBeReadIsNotReplaced()
    {
        QFETCH(QString, name);
        QVERIFY(open());
        const QString file = path() + u'/' + name;
        const QString aside = file + u".aside"_qs;
        QVERIFY(QFile::rename(file, aside));
        QVERIFY(QFile::link(u"/proc/self/mem"_qs, file)); // opens, but not to be read
        QVERIFY(!open());
        QCOMPARE(QFile::symLinkTarget(file), u"/proc/self/mem"_qs);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::rename(aside, file));
        QVERIFY(open());
    }

    void refusesWhatItCannotWrite()
    {
        QVERIFY(!PkiFolder::open(QStringLiteral("/proc/nowhere/pki"), {}, m_now));
        QVERIFY(!open({QStringLiteral("DNS:a,DNS:b")}));
    }

private:
    QByteArray contentOf(const QString& name) const
    {
        QFile file(path() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

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
