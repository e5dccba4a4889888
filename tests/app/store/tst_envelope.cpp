// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Envelope.h"

#include <QTest>

using namespace hui;

namespace {

const QByteArray key(32, 'k');
const QByteArray plain = QByteArrayLiteral("王小明 320500198003181234");

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSealed()
    {
        const Envelope envelope(key);
        const QByteArray place = Envelope::place("journal", "body", QByteArrayLiteral("1"));
        const QByteArray sealed = envelope.seal(plain, place);
        QCOMPARE(sealed.size(), 1 + 12 + plain.size() + 16);
        QVERIFY(!sealed.contains(plain.first(9)));
        QCOMPARE(*Envelope(key).open(sealed, place), plain);
        QVERIFY(envelope.seal(plain, place) != sealed); // another nonce each time
        QCOMPARE(*envelope.open(envelope.seal({}, place), place), QByteArray());
    }

    void refusesAnyFlippedBit()
    {
        const Envelope envelope(key);
        const QByteArray sealed = envelope.seal(plain, "here");
        for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
            QByteArray changed = sealed;
            changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
            const auto opened = envelope.open(changed, "here");
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
        }
    }

    void refusesTruncatedMovedAndForeign()
    {
        const Envelope envelope(key);
        const QByteArray sealed = envelope.seal(plain, "here");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!envelope.open(sealed.first(size), "here"));
        QVERIFY(!envelope.open(sealed, "there"));
        QVERIFY(!Envelope(QByteArray(32, 'x')).open(sealed, "here"));
    }

    void indexesAndFingerprintsRepeatAndDiffer()
    {
        const Envelope envelope(key);
        QCOMPARE(envelope.blindIndex("phone", "138").size(), 16);
        QCOMPARE(envelope.blindIndex("phone", "138"), Envelope(key).blindIndex("phone", "138"));
        QVERIFY(envelope.blindIndex("phone", "138") != envelope.blindIndex("phone", "139"));
        QVERIFY(envelope.blindIndex("phone", "138") != envelope.blindIndex("card", "138"));
        QCOMPARE(envelope.fingerprint("a").size(), 32);
        QVERIFY(envelope.fingerprint("a") != envelope.fingerprint("b"));
        QVERIFY(envelope.fingerprint("a") != Envelope(QByteArray(32, 'x')).fingerprint("a"));
    }

    void isNotReadyWithoutAKey() { QVERIFY(!Envelope().isReady()); }
};

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
