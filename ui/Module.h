// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/AccountStanding.h"
#include "app/customer/HeldFor.h"
#include "app/customer/ServiceLine.h"
#include "app/store/PulledHistory.h"
#include "app/sync/Change.h"
#include "app/sync/SendGate.h"
#include "app/till/Till.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

class QWidget;

namespace hui {

class Clock;
class CurrentCustomer;
class IdReader;
class Printing;
class Random;
class Store;
class SyncEngine;
class Theme;
class PaymentTerminal;
class Uplink;

/// Cases that a page takes on: the teller goes on with one there (ADR 59).
struct CaseOffer {
    QString what
        = {}; ///< flow and service of their need, "pay:campus/school" (NeedService.h); empty: none
    QString argument = {}; ///< with what the page is opened, by the case: "biller.{biller}"
};

/// Something the command palette offers: "Pay a water bill".
struct PaletteAction {
    QString id; ///< "water": handed to the page as the argument of open()
    QString title;
    QString words; ///< pinyin, initials and other words it is found by, lower case; a line of
                   ///< 惠民金融 that it serves is among them: "huijiaoyu"
    QString icon;
    CaseOffer takesOn = {};
};

/// What a service offers, as another page may show and open it.
struct ServiceEntry {
    QString module; ///< to be opened with the id of the action
    QString moduleTitle; ///< as on the rail
    PaletteAction action;
};

/// What a page may use. Made once in main() after sign-in; a class takes from it only what it
/// needs.
struct Services {
    Store& store;
    SyncEngine& sync;
    Uplink& uplink;
    const Clock& clock;
    Random& random;
    Theme& theme;
    CurrentCustomer& customer;
    Shift shift;
    QString dataFolder; ///< receipts and exports are written below it
    std::function<void(const QString& module, const QString& argument)> open; ///< go to a page
    QString bank = {}; ///< "惠民银行", as it stands on papers
    QString branchName = {}; ///< "青云路智慧网点"
    QString device = {}; ///< this desk, as the platform names it: "SZ-QYL-02"
    QStringList roles
        = {}; ///< of the operator, "manager"; what a page offers, never what is allowed
    std::function<void()> lock = {}; ///< covers the window until the operator's password is entered
    Printing* printing = nullptr; ///< nothing: papers are kept as PDF
    const PaymentTerminal* terminal = nullptr; ///< reads cards and codes; nothing: cash only
    const IdReader* reader = nullptr; ///< reads documents; nothing: they are entered by hand
    std::vector<RebuildTables> rebuild = {}; ///< the tables of every service, from the journal
    std::vector<ServiceEntry> entries = {}; ///< what every service offers, as on the rail
    std::vector<OwesCash> owes = {}; ///< what every service has to give back
    std::vector<HoldsFor> holds = {}; ///< what every service keeps for a customer
    std::vector<KnowsAccounts> accounts = {}; ///< what every service knows of accounts paid
    std::vector<ListsLines> lines = {}; ///< what every service holds for a customer
};

/// A group heading of the navigation rail.
enum class RailGroup { Work, Business, Branch };

/// A service module, as the window sees it: a place on the rail, its tables and how to make its
/// page. Each folder under modules/ with a page defines one function `Module module()`.
struct Module {
    QString id; ///< "billpay": the folder, the namespace and the prefix of its operations
    int order = 0; ///< position on the rail
    int digit = -1; ///< Ctrl+digit opens it; -1 = no key
    RailGroup group = RailGroup::Business;
    QString title;
    QString icon; ///< a name of resources/icons
    QStringList migrations;
    std::function<QWidget*(const Services&, QWidget* parent)> makePage;
    std::vector<PaletteAction> actions = {};
    std::map<QString, ChangeSink> sinks = {}; ///< by stream: what the platform tells this service
    std::map<QString, SendGate> gates = {}; ///< by kind of operation: until when it is held back
    RebuildTables rebuild = {}; ///< its tables after entries were fetched from the platform
    OwesCash owes = {}; ///< cash it has to give back: no drawer is closed over it (ADR 54)
    HoldsFor holds = {}; ///< what it keeps for a customer for a short while
    KnowsAccounts accounts = {}; ///< what it knows, without the line, of accounts that are paid
    ListsLines lines = {}; ///< what it holds for a customer, for the tabs of their record
};

/// What the window may ask of a page, beside showing it. A page that wants to be asked implements
/// it beside QWidget.
class PageActions {
public:
    virtual ~PageActions() = default;

    /// The page was opened with an argument ("water", an operation id).
    virtual void openWith(const QString& argument) = 0;

    /// F5.
    virtual void refresh() { }

    /// Esc: step back; false when there is nothing to step back from.
    virtual bool stepBack() { return false; }

    /// Ctrl+P: print the last receipt of the page again; false when there is none.
    virtual bool reprint() { return false; }

    /// Ctrl+Shift+H: show or hide what is masked by default (balances, the drawer).
    virtual void setMasked(bool masked) { static_cast<void>(masked); }

    /// The customer goes: what was entered for them, so that bringBack() shows it again, and the
    /// page is empty. Empty when there is nothing, or what there is cannot leave: it is being
    /// recorded, or somebody signs for it. It is kept closed, until the customer has been served.
    virtual QJsonObject putAway() { return {}; }

    /// The customer is back, perhaps after a restart of the desk. What a page does not understand
    /// of it, it leaves out.
    virtual void bringBack(const QJsonObject& kept) { static_cast<void>(kept); }
};

} // namespace hui
