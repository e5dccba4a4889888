// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "ui/Module.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace hui {
class ChipRow;
class Field;
class FindBox;
class KeyButton;
} // namespace hui

namespace hui::billpay {

class BillerUse;
class KindTiles;

/// Whose bill: city, kind and biller, all from the catalogue, with short cuts to those the customer
/// at the counter and this branch come back to. A biller is found by any words in any order,
/// wherever it sits; city and kind follow it.
class BillerPicker : public QWidget {
    Q_OBJECT

public:
    explicit BillerPicker(const Services& services, QWidget* parent = nullptr);

    /// Reads the catalogue again: after a change, or when the page is first shown. What is chosen
    /// stays chosen as long as the catalogue has it.
    void reload();

    void chooseKind(const QString& category);
    /// Chooses a biller by its id, as a short cut does; one the catalogue does not have is left.
    void chooseBiller(const QString& id);
    /// Shows a biller, with its city and kind, whichever were chosen before.
    void goTo(const Biller& biller);

    const std::optional<Biller>& biller() const { return m_biller; }
    /// Whether the catalogue was read, as far as the desk has it.
    bool isRead() const { return m_isRead; }

    /// Checks as on commit.
    bool check();
    void say(const QString& help);
    /// Why the biller cannot be paid, or that a code chose it.
    void judge(bool isPayable, const QString& text);

    /// The next customer: what is chosen stays, the short cuts are read again.
    void startAnew();

Q_SIGNALS:
    /// This is the biller now, or there is none; also told when its terms were read again.
    void picked();
    /// A short cut was taken: what comes next is the account.
    void shortCutTaken();
    /// The catalogue was read.
    void read();

private:
    void build();
    void connectParts();
    void showCities(const QList<City>& cities);
    void cityFound(const QString& code);
    void cityChosen(const QString& code);
    void readCity(const QString& biller);
    void showKinds(const QString& biller);
    void kindChosen(const QString& category);
    void showBillers(const QString& chosen);
    void searchBillers(const QString& words);
    void billerFound(const QString& id);
    void setBiller(const std::optional<Biller>& biller);
    void showUse();
    void fail(Field* field, const Error& error);

    const Services m_services;
    QList<City> m_cities;
    QList<Biller> m_inCity;
    std::optional<Biller> m_biller;
    QString m_cityCode;
    int m_asked = 0; ///< how often a city was read
    QString m_category;
    bool m_isRead = false;
    bool m_byShortCut = false; ///< the biller that is being looked for
    FindBox* const m_city;
    KindTiles* const m_kinds;
    FindBox* const m_billerBox;
    BillerUse* const m_use;
    ChipRow* const m_oftenCities;
    ChipRow* const m_ownBillers;
    ChipRow* const m_oftenBillers;
    Field* m_cityField;
    Field* m_billerField;
    KeyButton* m_mark;
};

} // namespace hui::billpay
