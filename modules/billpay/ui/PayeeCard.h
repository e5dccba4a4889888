// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "ui/Card.h"

#include <QList>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QHBoxLayout;
class QLineEdit;

namespace hui {
class ChoiceButton;
class Field;
class KeyButton;
class Store;
} // namespace hui

namespace hui::billpay {

/// The left card: whose bill. City, kind, biller and account, all from the catalogue; nothing in it
/// knows a biller by name.
class PayeeCard : public Card {
    Q_OBJECT

public:
    explicit PayeeCard(Store& store, QWidget* parent = nullptr);

    /// Reads the catalogue again: after a change, or when the page is first shown. What is chosen
    /// stays chosen as long as the catalogue has it.
    void reload();

    /// Empties the account and puts the focus there; city and biller stay for the next customer.
    void startAnew();

    /// Chooses a kind ("water"), as the palette and the quick tasks ask for it.
    void chooseKind(const QString& category);

    const std::optional<Biller>& biller() const { return m_biller; }
    QString account() const;
    QString billerName() const; ///< Chinese, as it stands on papers

    void setBusy(bool busy);

    /// Says at the account what the biller says of it.
    void refuseAccount(const QString& text);

Q_SIGNALS:
    /// The account is complete: ask the biller what is open.
    void fetchAsked(const hui::Biller& biller, const QString& account);
    /// Another biller or account: what was fetched does not hold any more.
    void changed();

private:
    void buildForm();
    void buildCity();
    void showCities(const QList<City>& cities);
    void cityChosen();
    void showKinds(const QStringList& categories);
    void makeTiles(const QStringList& categories);
    void kindChosen();
    void showBillers(const QList<Biller>& billers);
    void billerChosen();
    void catalogueRead();
    void submit();

    Store& m_store;
    const bool m_chinese;
    QList<City> m_cities;
    QList<Biller> m_inCity;
    QList<Biller> m_billers;
    std::optional<Biller> m_biller;
    bool m_isRead = false; ///< the catalogue, as far as the desk has it
    bool m_isAwaited = false; ///< Enter was pressed before that
    QString m_category;
    QStringList m_kindsShown; ///< a tile for each
    QComboBox* const m_city;
    QGridLayout* const m_kinds;
    QButtonGroup* const m_kindButtons;
    QComboBox* const m_billerBox;
    QLineEdit* const m_account;
    Field* m_cityField;
    Field* m_billerField;
    Field* m_accountField;
    KeyButton* m_fetch;
};

} // namespace hui::billpay
