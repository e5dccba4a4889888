// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/WriteCase.h"
#include "app/catalogue/OpenPlatformRepository.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/ParkedFormRepository.h"
#include "tests/testkit/DeskFixture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// A photograph of a sample card.
inline QByteArray pictureOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(0x5c, 0x6b, 0x6f));
    QPainter painter(&image);
    painter.fillRect(image.rect().adjusted(width / 12, height / 8, -width / 12, -height / 8),
        QColor(0xe6, 0xee, 0xf0));
    painter.fillRect(
        QRect(width * 5 / 8, height / 4, width / 5, height / 2), QColor(0xb4, 0xc3, 0xc8));
    for (int line = 0; line < 4; ++line)
        painter.fillRect(QRect(width / 7, height * (2 + line) / 8, width * 3 / 8, height / 30),
            QColor(0x7c, 0x8d, 0x93));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const bool isSaved = buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPG");
    HUI_ASSERT(isSaved);
    return bytes;
}

/// A desk with three kinds of business and no case.
class CaseCounter {
public:
    CaseCounter()
        : desk(customerMigrations() + caseMigrations() + caseDeskMigrations()
              + parkedFormMigrations())
    {
        desk.run([](Database& database) -> Result<Done> {
            return database.transaction([&]() -> Result<Done> {
                OpenPlatformRepository needs(database);
                const QList<Need> all{{u"P-001"_s, u"水费缴费"_s, u"Water bill"_s, u"personal"_s,
                                          u"缴费"_s, {}, u"pay"_s, u"billpay/water"_s},
                    {u"P-040"_s, u"预约挂号"_s, u"Hospital appointment"_s, u"personal"_s, u"健康"_s,
                        {}},
                    {u"C-005"_s, u"对公开户预约"_s, u"Company account"_s, u"corporate"_s, u"开户"_s,
                        {}}};
                for (const Need& need : all)
                    if (const auto put = needs.apply(u"need"_s, need.id, needToJson(need)); !put)
                        return put;
                return Done{};
            });
        });
    }

    Services services()
    {
        Services made = desk.services();
        made.device = u"SZ-QYL-02"_s;
        return made;
    }

    static Case wanted(const QString& kind = u"水费缴费"_s, const QString& kindEn = u"Water bill"_s)
    {
        Case value;
        value.kind = u"P-001"_s;
        value.kindZh = kind;
        value.kindEn = kindEn;
        value.channel = u"counter"_s;
        value.touchpoint = u"window"_s;
        value.scene = u"缴费"_s;
        value.act = u"pay"_s;
        return value;
    }

    /// Stores a case as the platform tells it.
    void tell(const Case& told)
    {
        desk.run([told](Database& database) {
            return database.transaction(
                [&] { return receiveCase(database, idText(told.id), toJson(told)); });
        });
    }

    std::optional<Case> standing(const QUuid& id)
    {
        return desk.run([id](Database& database) { return CaseRepository(database).byId(id); });
    }

    QMap<QString, QString> draft(const QUuid& id)
    {
        const auto kept = desk.run(
            [id](Database& database) { return CaseDraftRepository(database).draft(id); });
        return kept.value_or(QMap<QString, QString>());
    }

    QList<Case> all(CaseFilter filter)
    {
        return desk.run([filter](Database& database) {
            return CaseRepository(database).ofBranch(u"0512-08"_s, filter, u"SZ-QYL-02"_s, 50);
        });
    }

    DeskFixture desk;
};

} // namespace hui::testkit
