// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseMove.h"
#include "app/catalogue/OpenPlatform.h"
#include "app/customer/CustomerTag.h"
#include "modules/cases/Photo.h"
#include "ui/Card.h"
#include "ui/Module.h"

#include <QDate>
#include <QHash>

class QLabel;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class PaneScroll;
class ParameterForm;
class SegmentedControl;
class Stepper;
} // namespace hui

namespace hui::cases {

class PhotoReason;

/// One case: where it stands, its form, its legs, its history, and what may be done with it next.
/// It knows no database and no platform; it tells what is asked for.
class CasePane : public Card {
    Q_OBJECT

public:
    /// `device` is this desk; `today` the business date.
    CasePane(const QString& device, const QDate& today, QWidget* parent);

    /// Shows a case; `draft` is what was typed and not saved. What is being typed stays while it is
    /// the same case in the same hands.
    void setCase(const std::optional<Case>& value, const QMap<QString, QString>& draft = {});

    /// Shows what was typed elsewhere of the case, unless another is shown or it is typed in here.
    bool offerDraft(const QUuid& id, const QMap<QString, QString>& draft);
    /// What the labels of the customer of the case that is shown ask for; until it is told, nobody
    /// is called.
    void setEffects(const QList<TagEffect>& effects);
    /// Whether somebody with a record is served: a case of nobody can be linked to them.
    void setServed(bool isServed);
    /// What the services of this desk offer; some take cases on.
    void setOffers(const std::vector<ServiceEntry>& offers);
    /// The kinds of need of the catalogue by their ids: which service goes on with a case.
    void setNeeds(const QHash<QString, Need>& needs);
    const std::optional<Case>& shown() const { return m_case; }

    /// What is entered at the end of a case and not saved, and its return.
    QJsonObject entered() const;
    void restore(const QJsonObject& entered);

    /// While something is written: readable, nothing offered.
    void setBusy(bool busy);
    void focusForm();

    /// Shows the code by which the customer goes on with this case, while their telephone has it.
    void showCode(const QUuid& id, const QString& url, const QDateTime& until);

    /// Whether the customer is busy with the case that is shown: it has to be followed.
    bool isWithCustomer() const;

    /// Shows what the customer photographed, until another case is shown.
    void showPhotos(const QUuid& id, const QList<Photo>& photos);
    /// Where it stands why they are looked at.
    PhotoReason* photoReason() { return m_reason; }

Q_SIGNALS:
    /// Something was typed: the whole form as it is.
    void typed(const QMap<QString, QString>& entries);
    void moveAsked(const hui::CaseMove& move);
    void takeAsked();
    void phoneAsked();
    /// What was photographed is to be shown, and why.
    void photosAsked(const QString& reason);
    /// The page of a service that takes the case on is to be opened with this.
    void serviceAsked(const QString& module, const QString& argument);
    /// The case is to be linked to whoever is served.
    void customerAsked();
    void printAsked();

private:
    QWidget* makeBody();
    void makeButtons();
    void arrangeButtons();
    void connectButtons();
    void makeEnd();
    void presentEnd();
    void presentWay();
    QString wayOut() const;
    const CaseStep* stuckStep() const;
    bool isByService() const;
    bool mayComplete() const;
    bool isReasonMissing(CaseAct act);
    void present();
    void presentButtons();
    void fill(const QMap<QString, QString>& entries);
    QWidget* makeSteps();
    QWidget* makeHistory();
    QWidget* makeCode();
    void presentAnew();
    QMap<QString, QString> entries(bool normalised) const;
    const ServiceEntry* offerOf() const;
    void goOn();
    bool isOnPhone() const;
    void ask(CaseAct act);
    bool isMine() const;

    const QString m_device;
    const QDate m_today;
    QMap<QString, QString> m_asShown; ///< the form when it was last put in
    std::vector<ServiceEntry> m_offers;
    QHash<QString, Need> m_needs;
    std::optional<Case> m_case;
    bool m_busy = false;
    bool m_served = false;
    Stepper* m_stepper;
    PhotoReason* m_reason;
    PaneScroll* m_scroll;
    ParameterForm* m_form = nullptr; ///< of the case that is shown
    std::optional<QList<TagEffect>> m_effects; ///< nothing: not read yet
    SegmentedControl* m_rating;
    SegmentedControl* m_way; ///< in which the customer is asked how it was
    QLabel* m_noCalls; ///< why not by telephone
    QLineEdit* m_note;
    Field* m_noteField = nullptr;
    QLabel* m_byService; ///< how a case comes out that a service goes on with
    QWidget* m_end;
    QUuid m_codeCase; ///< whose code it is
    QString m_code; ///< the address in it
    QDateTime m_codeUntil;
    QUuid m_photosCase; ///< whose photographs they are
    QList<Photo> m_photos;
    KeyButton* m_print;
    KeyButton* m_show;
    KeyButton* m_phone;
    KeyButton* m_pay;
    KeyButton* m_link;
    KeyButton* m_withdraw;
    KeyButton* m_refuse;
    KeyButton* m_park;
    KeyButton* m_take;
    KeyButton* m_go;
};

} // namespace hui::cases
